using System.Reflection.Metadata;

namespace OrchardVrijwilligers.Architecture.Tests;

/// <summary>Every write is an action: nothing else saves, deletes or commits.</summary>
public sealed class WriteTests
{
    private const string Platform = "OrchardVrijwilligers.Platform.";
    private const string Session = Platform + "Data.IDocumentSession";

    /// <summary>What carries actions out, and the host's registry of tenants, which has no actor.</summary>
    private static readonly HashSet<string> Machinery =
    [
        Platform + "Actions.ActionScope", Platform + "Actions.ActionRunner", Platform + "Actions.WatchedSession", Platform + "Jobs.JobStore", Platform + "Tenants.TenantHost",
    ];

    [Fact]
    public void Nobody_writes_outside_an_action()
    {
        var writes = Writes("Save", "Delete", "CommitAsync");

        Assert.NotEmpty(writes);
        Assert.Empty(writes.Where(write => !write.InAction && !Machinery.Contains(write.Call.TypeName) && !write.Call.TypeName.StartsWith(Platform + "Data.", StringComparison.Ordinal)).Select(write => write.Call.ToString()));
    }

    [Fact]
    public void No_action_commits() => Assert.Empty(Writes("CommitAsync").Where(write => write.InAction).Select(write => write.Call.ToString()));

    [Fact]
    public void Sees_the_writes_of_the_actions_that_are_known_to_write()
    {
        var callers = Writes("Save", "Delete").Select(write => $"{write.Call.TypeName}.{write.Call.Method}").ToHashSet();

        Assert.Superset(new HashSet<string>
        {
            Platform + "Recipes.Actions.ChangeRoles.RunAsync",
            Platform + "Jobs.FinishJob.RunAsync",
            Platform + "Content.ContentWriting.Save",
            Platform + "Security.StoreKey.RunAsync",
        }, callers);
    }

    private static List<(Call Call, bool InAction)> Writes(params string[] methods)
    {
        var found = new List<(Call, bool)>();
        foreach (var file in Assemblies.Files)
        {
            using var calls = new Calls(file);
            found.AddRange(calls.To(Session, methods).Select(call => (call, IsAction(calls, call) || TakesContext(calls, call))));
        }
        return found;
    }

    private static bool IsAction(Calls calls, Call call)
    {
        for (EntityHandle type = call.Type; type.Kind == HandleKind.TypeDefinition;)
        {
            type = calls.Metadata.GetTypeDefinition((TypeDefinitionHandle)type).BaseType;
            if (type.IsNil) return false;
            if (calls.TypeName(type) == Platform + "Actions.PlatformAction`2") return true;
        }
        return false;
    }

    // What several actions share is handed the context of the action that runs.
    private static bool TakesContext(Calls calls, Call call)
    {
        var metadata = calls.Metadata;
        foreach (var handle in metadata.GetTypeDefinition(call.Type).GetMethods())
        {
            var method = metadata.GetMethodDefinition(handle);
            if (metadata.GetString(method.Name) != call.Method) continue;
            if (method.DecodeSignature(new Names(calls), null).ParameterTypes.Contains(Platform + "Actions.ActionContext")) return true;
        }
        return false;
    }

    /// <summary>Reads a signature as names; only those of plain types matter here.</summary>
    private sealed class Names(Calls calls) : ISignatureTypeProvider<string, object?>
    {
        public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => calls.TypeName(handle);

        public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => calls.TypeName(handle);

        public string GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) => "";

        public string GetArrayType(string elementType, ArrayShape shape) => "";

        public string GetByReferenceType(string elementType) => elementType;

        public string GetFunctionPointerType(MethodSignature<string> signature) => "";

        public string GetGenericInstantiation(string genericType, System.Collections.Immutable.ImmutableArray<string> typeArguments) => genericType;

        public string GetGenericMethodParameter(object? genericContext, int index) => "";

        public string GetGenericTypeParameter(object? genericContext, int index) => "";

        public string GetModifiedType(string modifier, string unmodifiedType, bool isRequired) => unmodifiedType;

        public string GetPinnedType(string elementType) => elementType;

        public string GetPointerType(string elementType) => "";

        public string GetPrimitiveType(PrimitiveTypeCode typeCode) => "";

        public string GetSZArrayType(string elementType) => "";
    }
}
