using System.Text.Json;

namespace Redis.Functional.Mutants;

/// <summary>A project of src, compiled as the build does, but for one file that is another.</summary>
sealed class Library
{
    // Analyzers, documentation, and what only the build needs.
    static readonly string[] Left =
    [
        "/analyzer:", "/additionalfile:", "/analyzerconfig:", "/doc:", "/refout:", "/embed:", "/out:", "/noconfig", "/warnaserror",
        "-o:", "--embed:", "--doc:", "--refout:", "--warnaserror",
    ];

    readonly string _folder;
    readonly string[] _compiler;
    readonly string[] _arguments;
    readonly string _output;

    Library(string name, string[] compiler, string[] arguments, string output)
    {
        Name = name;
        (_folder, _compiler, _arguments, _output) = ($"src/{name}", compiler, arguments, output);
    }

    /// <summary>The name of the project and of its assembly.</summary>
    public string Name { get; }

    /// <summary>Asks the build for the arguments of the compiler.</summary>
    public static Library Load(string name)
    {
        var isFSharp = File.Exists($"src/{name}/{name}.fsproj");
        var items = isFSharp ? "FscCommandLineArgs" : "CscCommandLineArgs";
        var asked = Command.Run("eng/dotnet", [
            "msbuild", $"src/{name}", "-nologo", "-t:Compile", "-p:Configuration=Release", "-p:RunAnalyzers=false", "-p:BuildProjectReferences=false", "-p:ProvideCommandLineArgs=true",
            "-p:SkipCompilerExecution=true", "-p:NonExistentFile=none", $"-getItem:{items}", "-getProperty:RoslynTargetsPath", "-getProperty:DotnetFscCompilerPath"]);
        using var answer = JsonDocument.Parse(asked.Output[asked.Output.IndexOf('{')..]);
        var arguments = answer.RootElement.GetProperty("Items").GetProperty(items).EnumerateArray().Select(item => item.GetProperty("Identity").GetString()!);
        string[] compiler = isFSharp ? [Property("DotnetFscCompilerPath").Trim('"')] : [Path.Combine(Property("RoslynTargetsPath"), "bincore", "csc.dll"), "/shared", "/noconfig"];
        return new(name, compiler, [.. arguments.Where(argument => !Left.Any(left => argument.StartsWith(left, StringComparison.Ordinal)))], isFSharp ? "-o:" : "/out:");

        string Property(string property) => answer.RootElement.GetProperty("Properties").GetProperty(property).GetString()!;
    }

    /// <summary>Compiles with a file in the place of another. What the compiler says against it, or null.</summary>
    public string? Compile(string file, string instead, string output)
    {
        var response = output + ".rsp";
        var name = Path.GetRelativePath(Name, file);
        File.WriteAllLines(response, [.. _arguments.Select(argument => Quoted(argument == name ? instead : argument)), Quoted($"{_output}{output}")]);
        var compiled = Command.Run(Path.GetFullPath("eng/dotnet"), [.. _compiler, $"@{response}"], directory: _folder);
        return compiled.Code == 0 ? null : compiled.Output.Split('\n').FirstOrDefault(line => line.Contains("error", StringComparison.Ordinal)) ?? compiled.Output;
    }

    static string Quoted(string argument) => argument.Contains(' ', StringComparison.Ordinal) ? $"\"{argument.Replace("\"", "", StringComparison.Ordinal)}\"" : argument;
}
