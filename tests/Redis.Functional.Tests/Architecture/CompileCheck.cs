using Microsoft.CodeAnalysis;
using Xunit;

namespace Redis.Functional.Tests.Architecture;

/// <summary>
/// Says of a user's program whether it compiles. The program is a whole file: usings first (LanguageExt and Redis.Functional
/// are there already), then statements, then types.
/// </summary>
public static class CompileCheck
{
    /// <summary>The program compiles.</summary>
    public static void MustCompile(string program) => Assert.Empty(Errors(program));

    /// <summary>
    /// The program does not compile, and every error is the expected one: <paramref name="reason"/> is its number
    /// (<c>CS1503</c>) or a part of its text. Anything else would be a test that fails for a typing error.
    /// </summary>
    public static void MustNotCompile(string program, string reason)
    {
        var errors = Errors(program);
        Assert.NotEmpty(errors);
        Assert.All(errors, error => Assert.Contains(reason, error));
    }

    static List<string> Errors(string program) =>
    [
        .. Compiler.Program(program).GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.ToString()),
    ];
}
