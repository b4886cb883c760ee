namespace OrchardVrijwilligers.Search.Analysis;

/// <summary>
/// The Dutch stemming algorithm of Wessel Kraaij and Renée Pohlmann ("Porter's stemming algorithm for
/// Dutch", 1994), with the rules as published by the Snowball project under the name "dutch". Written for
/// folded words: what the published rules say about accented letters has no place here.
/// </summary>
internal static class KraaijPohlmann
{
    /// <summary>
    /// Stems in place and returns the length of the stem, at the front of the span.
    /// The published algorithm always <paramref name="losesGe"/>.
    /// </summary>
    public static int Stem(Span<char> word, bool losesGe = true)
    {
        var stem = new StemBuffer(word);
        var changed = Endings(ref stem);
        if (losesGe) changed |= LosePrefix(ref stem) | LoseInfix(ref stem);
        changed |= DropFinalT(ref stem);
        if (changed) EndInOneConsonant(ref stem);
        return stem.Length;
    }

    private static bool Endings(ref StemBuffer stem) =>
        Inflection(ref stem) | Diminutive(ref stem) | NounSuffix(ref stem) | AdjectiveSuffix(ref stem);

    private static bool Inflection(ref StemBuffer stem)
    {
        if (stem.EndsWith("nde")) return Cut(ref stem, stem.Length - 1);
        if (stem.EndsWith("en")) return PluralEn(ref stem, stem.Length - 2);
        if (stem.EndsWith("ies")) return InFirstRegion(ref stem, 3, "ie");
        if (stem.EndsWith("aus")) return stem.InFirstRegion(stem.Length - 3) && stem.VowelBefore(stem.Length - 3) && Cut(ref stem, stem.Length - 1);
        if (stem.EndsWith("es")) return PluralEs(ref stem, stem.Length - 2);
        var s = stem.Length - 1;
        return stem.EndsWith("s") && stem.InFirstRegion(s) && stem.ConsonantBefore(s)
            && !(stem.Before(s, "t") && stem.InFirstRegion(s - 1)) && Cut(ref stem, s);
    }

    private static bool PluralEn(ref StemBuffer stem, int en)
    {
        if (stem.Before(en, "hed") && stem.InFirstRegion(en - 3)) return Cut(ref stem, en - 3, "heid");
        if (stem.Before(en, "nd")) return Cut(ref stem, en);
        if (stem.Before(en, "d") && stem.InFirstRegion(en - 1) && stem.ConsonantBefore(en - 1)) return Cut(ref stem, en - 1);
        if ((stem.Before(en, "i") || stem.Before(en, "j")) && stem.VowelBefore(en - 1)) return Cut(ref stem, en);
        return stem.InFirstRegion(en) && stem.ConsonantBefore(en) && CutAndLengthen(ref stem, en);
    }

    private static bool PluralEs(ref StemBuffer stem, int es)
    {
        if (stem.Before(es, "ar") && stem.InFirstRegion(es - 2) && stem.ConsonantBefore(es - 2)) return CutAndLengthen(ref stem, es);
        if (stem.Before(es, "er") && stem.InFirstRegion(es - 2) && stem.ConsonantBefore(es - 2)) return Cut(ref stem, es);
        return stem.InFirstRegion(es) && stem.ConsonantBefore(es) && Cut(ref stem, es + 1);
    }

    private static bool Diminutive(ref StemBuffer stem)
    {
        if (stem.EndsWith("lijke")) return InFirstRegion(ref stem, 5, "lijk");
        if (stem.EndsWith("ische")) return InFirstRegion(ref stem, 5, "isch");
        if (stem.EndsWith("ieve")) return stem.ConsonantBefore(stem.Length - 4) && InFirstRegion(ref stem, 4, "ief");
        if (stem.EndsWith("ene"))
            return stem.ConsonantBefore(stem.Length - 3) && stem.InFirstRegion(stem.Length - 3) && CutAndLengthen(ref stem, stem.Length - 1);
        if (stem.EndsWith("je")) return DiminutiveJe(ref stem, stem.Length - 2);
        if (stem.EndsWith("ge")) return InFirstRegion(ref stem, 2, "g");
        if (stem.EndsWith("de")) return stem.ConsonantBefore(stem.Length - 2) && InFirstRegion(ref stem, 2);
        if (stem.EndsWith("te")) return InFirstRegion(ref stem, 2, "t");
        if (stem.EndsWith("se")) return InFirstRegion(ref stem, 2, "s");
        if (stem.EndsWith("re")) return InFirstRegion(ref stem, 2, "r");
        return stem.EndsWith("le") && stem.InFirstRegion(stem.Length - 2) && CutAndLengthen(ref stem, stem.Length - 1);
    }

    private static bool DiminutiveJe(ref StemBuffer stem, int je)
    {
        if (stem.Before(je, "et") && stem.InFirstRegion(je - 2) && stem.ConsonantBefore(je - 2)) return Cut(ref stem, je - 2);
        if (stem.Before(je, "rnt")) return Cut(ref stem, je - 1);
        if (stem.Before(je, "t") && stem.InFirstRegion(je - 1) && je >= 2 && stem.VowelBefore(je - 2)) return Cut(ref stem, je - 1);
        if (stem.Before(je, "ink")) return Cut(ref stem, je - 1, "g");
        if (stem.Before(je, "mp")) return Cut(ref stem, je - 1);
        return stem.InFirstRegion(je) && stem.ConsonantBefore(je) && Cut(ref stem, je);
    }

    private static bool NounSuffix(ref StemBuffer stem)
    {
        if (stem.EndsWith("atie")) return InFirstRegion(ref stem, 4, "eer");
        if (stem.EndsWith("iteit")) return stem.InFirstRegion(stem.Length - 5) && CutAndLengthen(ref stem, stem.Length - 5);
        if (stem.EndsWith("ster") || stem.EndsWith("heid")) return InFirstRegion(ref stem, 4);
        if (stem.EndsWith("sel")) return InFirstRegion(ref stem, 3);
        if (stem.EndsWith("rder")) return Cut(ref stem, stem.Length - 3);
        if (stem.EndsWith("ing")) return Activity(ref stem, 3);
        if (stem.EndsWith("isme") || stem.EndsWith("erij")) return Activity(ref stem, 4);
        if (stem.EndsWith("arij")) return stem.ConsonantBefore(stem.Length - 4) && InFirstRegion(ref stem, 4, "aar");
        if (stem.EndsWith("fie") || stem.EndsWith("gie"))
            return stem.InSecondRegion(stem.Length - 3) && CutAndLengthen(ref stem, stem.Length - 2);
        if (stem.EndsWith("tst") || stem.EndsWith("dst"))
            return stem.InFirstRegion(stem.Length - 3) && stem.ConsonantBefore(stem.Length - 3) && Cut(ref stem, stem.Length - 2);
        return false;
    }

    /// <summary>Keeps schilderij (painting) apart from schild (shield).</summary>
    private static bool Activity(ref StemBuffer stem, int size)
    {
        var start = stem.Length - size;
        if (stem.Before(start, "ild")) return Cut(ref stem, start, "er");
        return stem.InFirstRegion(start) && CutAndLengthen(ref stem, start);
    }

    private static bool AdjectiveSuffix(ref StemBuffer stem) => LongAdjectiveSuffix(ref stem) || Ig(ref stem);

    private static bool LongAdjectiveSuffix(ref StemBuffer stem)
    {
        if (stem.EndsWith("ioneel")) return InFirstRegion(ref stem, 6, "ie");
        if (stem.EndsWith("atief")) return InFirstRegion(ref stem, 5, "eer");
        if (stem.EndsWith("baar")) return InFirstRegion(ref stem, 4);
        if (stem.EndsWith("naar") || stem.EndsWith("laar") || stem.EndsWith("raar"))
            return stem.InFirstRegion(stem.Length - 4) && stem.VowelBefore(stem.Length - 4) && Cut(ref stem, stem.Length - 3);
        if (stem.EndsWith("tant")) return InFirstRegion(ref stem, 4, "teer");
        if (stem.EndsWith("lijker") || stem.EndsWith("lijkst")) return InFirstRegion(ref stem, 6, "lijk");
        foreach (var suffix in (ReadOnlySpan<string>)["achtigst", "achtiger", "achtig"])
            if (stem.EndsWith(suffix)) return InFirstRegion(ref stem, suffix.Length);
        foreach (var suffix in (ReadOnlySpan<string>)["eriger", "erigst", "erig", "end"])
            if (stem.EndsWith(suffix)) return AfterConsonant(ref stem, suffix.Length);
        return false;
    }

    /// <summary>Keeps innig (intimate) apart from in.</summary>
    private static bool Ig(ref StemBuffer stem)
    {
        foreach (var suffix in (ReadOnlySpan<string>)["iger", "igst", "ig"])
            if (stem.EndsWith(suffix))
                return stem.Text[..^suffix.Length] is not "inn" && AfterConsonant(ref stem, suffix.Length);
        return false;
    }

    /// <summary>Some words are not participles: geeft, geval, gevaar.</summary>
    private static bool LosePrefix(ref StemBuffer stem)
    {
        if (!stem.Text.StartsWith("ge") || !IsStemAfterGe(in stem, 2)) return false;
        var rest = stem.Text[2..];
        if (rest.StartsWith("eft") || rest.StartsWith("val") && !rest.StartsWith("vali")) return false;
        if (rest.StartsWith("vaa") || rest.StartsWith("vare")) return false;
        return LoseGe(ref stem, 0);
    }

    private static bool LoseInfix(ref StemBuffer stem)
    {
        var ge = stem.Length > 1 ? stem.Text[1..].IndexOf("ge") + 1 : 0;
        return ge > 0 && IsStemAfterGe(in stem, ge + 2) && LoseGe(ref stem, ge);
    }

    /// <summary>At least three letters, with a consonant somewhere after the first vowel.</summary>
    private static bool IsStemAfterGe(in StemBuffer stem, int from)
    {
        if (stem.Length - from < 3) return false;
        while (from < stem.Length && stem.VowelAt(from) == 0) from++;
        if (from == stem.Length) return false;
        while (from < stem.Length && stem.VowelAt(from) is > 0 and var size) from += size;
        return from < stem.Length;
    }

    private static bool LoseGe(ref StemBuffer stem, int position)
    {
        stem.Remove(position, 2);
        stem.Measure();
        ParticipleEnding(ref stem);
        return true;
    }

    /// <summary>Keeps geind (collected) apart from in, and geent (grafted) from en.</summary>
    private static void ParticipleEnding(ref StemBuffer stem)
    {
        var last = stem.Length - 1;
        if (!stem.InFirstRegion(last) || !stem.ConsonantBefore(last)) return;
        if (stem.EndsWith("d"))
        {
            if (stem.Before(last, "n") && stem.InFirstRegion(last - 1)) return;
            stem.Cut(last, stem.Text is "ind" ? "n" : "");
        }
        else if (stem.EndsWith("t"))
        {
            if (stem.Before(last, "h") && stem.InFirstRegion(last - 1) || stem.Text is "ent") return;
            stem.Cut(last);
        }
    }

    private static bool DropFinalT(ref StemBuffer stem) =>
        (stem.EndsWith("kt") || stem.EndsWith("ft") || stem.EndsWith("pt")) && Cut(ref stem, stem.Length - 1);

    /// <summary>Single consonants, and f and s where inflection shows v and z. Keeps innen (to collect) apart from in.</summary>
    private static void EndInOneConsonant(ref StemBuffer stem)
    {
        var text = stem.Text;
        if (text is [.., var first, var last] && first == last && last is not ('a' or 'e' or 'i' or 'o' or 'u' or 'y'))
        {
            if (text is not "inn") stem.Cut(stem.Length - 1);
        }
        else if (stem.EndsWith("v")) stem.Cut(stem.Length - 1, "f");
        else if (stem.EndsWith("z")) stem.Cut(stem.Length - 1, "s");
    }

    private static bool InFirstRegion(ref StemBuffer stem, int size, string ending = "") =>
        stem.InFirstRegion(stem.Length - size) && Cut(ref stem, stem.Length - size, ending);

    private static bool AfterConsonant(ref StemBuffer stem, int size)
    {
        var start = stem.Length - size;
        return stem.InFirstRegion(start) && stem.ConsonantBefore(start) && CutAndLengthen(ref stem, start);
    }

    private static bool Cut(ref StemBuffer stem, int position, string ending = "")
    {
        stem.Cut(position, ending);
        return true;
    }

    private static bool CutAndLengthen(ref StemBuffer stem, int position)
    {
        stem.Cut(position);
        stem.LengthenVowel();
        return true;
    }
}
