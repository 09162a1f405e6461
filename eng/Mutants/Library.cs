using System.Diagnostics;
using System.Text.Json;

namespace Redis.Functional.Mutants;

/// <summary>The library, compiled by the compiler server as the build does, but for one file that is another.</summary>
sealed class Library
{
    const string Project = "src/Redis.Functional";

    // Analyzers, documentation, and what only the build needs.
    static readonly string[] Left = ["/analyzer:", "/additionalfile:", "/analyzerconfig:", "/doc:", "/refout:", "/embed:", "/out:", "/noconfig", "/warnaserror"];

    readonly string _compiler;
    readonly string[] _arguments;

    Library(string compiler, string[] arguments) => (_compiler, _arguments) = (compiler, arguments);

    /// <summary>Asks the build for the arguments of the compiler.</summary>
    public static Library Load()
    {
        var asked = Command.Run("eng/dotnet", [
            "msbuild", Project, "-nologo", "-t:Compile", "-p:Configuration=Release", "-p:RunAnalyzers=false", "-p:BuildProjectReferences=false", "-p:ProvideCommandLineArgs=true",
            "-p:SkipCompilerExecution=true", "-p:NonExistentFile=none", "-getItem:CscCommandLineArgs", "-getProperty:RoslynTargetsPath"]);
        using var answer = JsonDocument.Parse(asked.Output[asked.Output.IndexOf('{')..]);
        var arguments = answer.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray().Select(item => item.GetProperty("Identity").GetString()!);
        var compiler = Path.Combine(answer.RootElement.GetProperty("Properties").GetProperty("RoslynTargetsPath").GetString()!, "bincore", "csc.dll");
        return new(compiler, [.. arguments.Where(argument => !Left.Any(left => argument.StartsWith(left, StringComparison.Ordinal)))]);
    }

    /// <summary>Compiles with a file in the place of another. What the compiler says against it, or null.</summary>
    public string? Compile(string file, string instead, string output)
    {
        var response = output + ".rsp";
        var name = Path.GetRelativePath("Redis.Functional", file);
        File.WriteAllLines(response, [.. _arguments.Select(argument => Quoted(argument == name ? instead : argument)), Quoted($"/out:{output}")]);
        var compiled = Command.Run(Path.GetFullPath("eng/dotnet"), [_compiler, "/shared", "/noconfig", $"@{response}"], directory: Project);
        return compiled.Code == 0 ? null : compiled.Output.Split('\n').FirstOrDefault(line => line.Contains("error", StringComparison.Ordinal)) ?? compiled.Output;
    }

    static string Quoted(string argument) => argument.Contains(' ', StringComparison.Ordinal) ? $"\"{argument.Replace("\"", "", StringComparison.Ordinal)}\"" : argument;
}
