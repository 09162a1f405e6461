using System.Reflection;

namespace Redis.Functional.FSharpCommands;

/// <summary>A public method of the C# catalogue.</summary>
/// <param name="Method">The method.</param>
/// <param name="File">The source file that declares it, relative to <c>Commands</c>, with forward slashes.</param>
/// <param name="Line">The line of its body in that file.</param>
/// <param name="Summary">Its documentation for F# readers, on one line.</param>
public sealed record CommandMember(MethodInfo Method, string File, int Line, string Summary);
