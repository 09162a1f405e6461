using System.Reflection;
using System.Xml.Linq;

namespace Redis.Functional.FSharpCommands;

/// <summary>A public method of the C# catalogue.</summary>
/// <param name="Method">The method.</param>
/// <param name="File">The source file that declares it, relative to <c>Commands</c>, with forward slashes.</param>
/// <param name="Line">The line of its body in that file.</param>
/// <param name="Documentation">Its documentation for F# readers: <c>summary</c>, <c>returns</c>, <c>remarks</c>.</param>
public sealed record CommandMember(MethodInfo Method, string File, int Line, IReadOnlyList<XElement> Documentation);
