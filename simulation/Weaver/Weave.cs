using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace Redis.Functional.Simulation.Weaving;

/// <summary>Writes a copy of the client that calls the hooks at its points, and a list of the points.</summary>
static class Weave
{
    /// <summary>Where points are: the folders of the source whose code works between callers and connections.</summary>
    static readonly string[] Folders = ["/Runtime/", "/Programs/", "/PubSub/", "/Resp/", "/Patterns/", "/Topologies/", "/RedisClient"];

    /// <summary>Callbacks of tokens: whoever disposes a registration waits for other threads, but not for itself, so nobody else may run within.</summary>
    static readonly string[] Callbacks = ["Redis.Functional.Exchange::Cancel()", "Redis.Functional.LeaseWaiter`1::Cancel()"];

    public static int Run(string input, string hooks, string output, string points, string exclusionsFile, bool failing, bool preempting)
    {
        var exclusions = new Exclusions(exclusionsFile);
        var faults = new FaultPoints(exclusions);
        using var resolver = new DefaultAssemblyResolver();
        resolver.AddSearchDirectory(Path.GetDirectoryName(Path.GetFullPath(input)));
        resolver.AddSearchDirectory(Path.GetDirectoryName(typeof(object).Assembly.Location));
        using var module = ModuleDefinition.ReadModule(input, new ReaderParameters { ReadSymbols = true, AssemblyResolver = resolver, InMemory = true });
        using var hookModule = ModuleDefinition.ReadModule(hooks);
        var hook = hookModule.GetType("Redis.Functional.Simulation.Hook");
        MethodReference Hook(string name) => module.ImportReference(hook.Methods.First(method => method.Name == name));
        var found = new List<string>();
        var preemptions = new PreemptionPoints(Hook("Point"), Hook("Quiet"), Hook("Loud"), Hook("Unlocked"), Hook("Tried"));
        var hit = Hook("Hit");
        foreach (var method in module.GetTypes().ToArray().SelectMany(static type => type.Methods).ToArray())
        {
            if (!method.HasBody || SourceOf(method, exclusions) is not { } source) continue;
            method.Body.SimplifyMacros();
            var lines = method.DebugInformation.SequencePoints.Where(static point => !point.IsHidden).OrderBy(static point => point.Offset).ToArray();
            foreach (var instruction in method.Body.Instructions.ToArray())
            {
                var offset = instruction.Offset;
                if (failing && faults.KindOf(method, instruction) is { } kind)
                {
                    var line = lines.LastOrDefault(point => point.Offset <= offset)?.StartLine;
                    var il = method.Body.GetILProcessor();
                    Injection.Before(il, Injection.WithPrefixes(instruction), il.Create(OpCodes.Ldc_I4, found.Count), il.Create(OpCodes.Call, hit));
                    found.Add($"{found.Count}\t{kind}\t{source}:{line}\t{method.DeclaringType.FullName}.{method.Name}\t{(instruction.Operand as MemberReference)?.FullName}");
                }

                if (failing) FaultPoints.ForgetDelegate(instruction);
                if (preempting) preemptions.Add(method, instruction);
            }

            if (preempting && Callbacks.Any(method.FullName.EndsWith)) preemptions.Silence(method);
            method.Body.OptimizeMacros();
        }

        module.Write(output);
        File.WriteAllLines(points, found);
        Console.WriteLine($"{found.Count} fault points, {preemptions.Count} preemption points");
        var idle = failing ? exclusions.Idle.ToArray() : [];
        foreach (var line in idle) Console.Error.WriteLine($"{exclusionsFile}: excludes nothing: {line}");
        return idle.Length == 0 ? 0 : 1;
    }

    // The file under src, or null when the method has no points.
    static string? SourceOf(MethodDefinition method, Exclusions exclusions)
    {
        if (exclusions.IsWithin("code", method.DeclaringType.FullName)) return null;
        if (method.IsConstructor && method.IsStatic && exclusions.Rule("initializer")) return null;
        var path = method.DebugInformation.SequencePoints.FirstOrDefault()?.Document.Url ?? "";
        var at = path.IndexOf("/Redis.Functional/", StringComparison.Ordinal);
        return Folders.Any(path.Contains) && at >= 0 ? path[(at + "/Redis.Functional/".Length)..] : null;
    }
}
