using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace OrchardVrijwilligers.Architecture.Tests;

/// <param name="Type">Outermost type of the caller; compilers put the bodies of async methods and lambdas in types inside it.</param>
/// <param name="Method">Name in the source, also of an async method or lambda.</param>
internal sealed record Call(string Assembly, TypeDefinitionHandle Type, string TypeName, string Method, string Called)
{
    public override string ToString() => $"{Assembly}: {TypeName}.{Method} calls {Called}";
}

/// <summary>Finds calls in compiled code, by the metadata (ECMA-335) of an assembly; nothing is loaded or run.</summary>
internal sealed class Calls : IDisposable
{
    private static readonly Dictionary<int, OpCode> Codes = typeof(OpCodes).GetFields().Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => (int)(ushort)code.Value);
    private readonly PEReader image;
    private readonly string assembly;

    public Calls(string file)
    {
        image = new PEReader(File.OpenRead(file));
        Metadata = image.GetMetadataReader();
        assembly = Path.GetFileNameWithoutExtension(file);
    }

    public MetadataReader Metadata { get; }

    public void Dispose() => image.Dispose();

    /// <summary>All calls of methods of a type, generic ones too, and references to them as delegates.</summary>
    public IEnumerable<Call> To(string type, params string[] methods)
    {
        foreach (var handle in Metadata.MethodDefinitions)
        {
            var method = Metadata.GetMethodDefinition(handle);
            if (method.RelativeVirtualAddress == 0) continue;
            foreach (var token in Tokens(image.GetMethodBody(method.RelativeVirtualAddress).GetILBytes()!))
                if (Name(token) is var (owner, name) && owner == type && methods.Contains(name)) yield return From(method, $"{type}.{name}");
        }
    }

    private Call From(MethodDefinition method, string called)
    {
        var (name, type) = (Metadata.GetString(method.Name), method.GetDeclaringType());
        // The compiler's names hold the source's: <SaveAsync>d__3.MoveNext, <SaveAsync>b__0.
        for (; ; type = Metadata.GetTypeDefinition(type).GetDeclaringType())
        {
            var inside = Metadata.GetString(Metadata.GetTypeDefinition(type).Name);
            if (name.StartsWith('<') && name.IndexOf('>', StringComparison.Ordinal) is > 1 and var end) name = name[1..end];
            if (Metadata.GetTypeDefinition(type).GetDeclaringType().IsNil) return new(assembly, type, FullName(type), name, called);
            if (inside.StartsWith('<') && inside.IndexOf('>', StringComparison.Ordinal) is > 1 and var stop) name = inside[1..stop];
        }
    }

    public string FullName(TypeDefinitionHandle handle)
    {
        var type = Metadata.GetTypeDefinition(handle);
        return $"{Metadata.GetString(type.Namespace)}.{Metadata.GetString(type.Name)}";
    }

    /// <summary>The name of a type, defined here or elsewhere; of a generic one without its arguments.</summary>
    public string TypeName(EntityHandle handle)
    {
        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition: return FullName((TypeDefinitionHandle)handle);
            case HandleKind.TypeReference:
                var reference = Metadata.GetTypeReference((TypeReferenceHandle)handle);
                return $"{Metadata.GetString(reference.Namespace)}.{Metadata.GetString(reference.Name)}";
            case HandleKind.TypeSpecification:
                var blob = Metadata.GetBlobReader(Metadata.GetTypeSpecification((TypeSpecificationHandle)handle).Signature);
                return blob.ReadSignatureTypeCode() == SignatureTypeCode.GenericTypeInstance && blob.ReadByte() > 0 ? TypeName(blob.ReadTypeHandle()) : "";
            default: return "";
        }
    }

    private (string Owner, string Name)? Name(EntityHandle token)
    {
        if (token.Kind == HandleKind.MethodSpecification) token = Metadata.GetMethodSpecification((MethodSpecificationHandle)token).Method;
        if (token.Kind == HandleKind.MemberReference)
        {
            var member = Metadata.GetMemberReference((MemberReferenceHandle)token);
            return (TypeName(member.Parent), Metadata.GetString(member.Name));
        }
        if (token.Kind != HandleKind.MethodDefinition) return null;
        var method = Metadata.GetMethodDefinition((MethodDefinitionHandle)token);
        return (FullName(method.GetDeclaringType()), Metadata.GetString(method.Name));
    }

    private static IEnumerable<EntityHandle> Tokens(byte[] body)
    {
        for (var at = 0; at < body.Length;)
        {
            var code = Codes[body[at] == 0xFE ? 0xFE00 | body[at + 1] : body[at]];
            at += code.Size;
            if (code.OperandType == OperandType.InlineMethod) yield return MetadataTokens.EntityHandle(BitConverter.ToInt32(body, at));
            at += Length(code.OperandType, body, at);
        }
    }

    private static int Length(OperandType operand, byte[] body, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + 4 * BitConverter.ToInt32(body, at),
        _ => 4,
    };
}
