using System.Reflection;
using System.Text.RegularExpressions;

namespace Redis.Functional.FSharpCommands;

/// <summary>
/// The C# methods for which the generator writes no F# member, each with its reason. One that F# needs in another shape is written by hand, in a
/// file of its own beside those of the generator.
/// </summary>
public static partial class Exceptions
{
    public static IReadOnlyDictionary<string, string> Reasons { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Exists(ReadOnlySpan{RedisKey})"] = "an array is a sequence, for which there is an overload",
        ["ScriptExists(ReadOnlySpan{String})"] = "an array is a sequence, for which there is an overload",
        ["XClaim(RedisKey,RedisValue,RedisValue,TimeSpan,ReadOnlySpan{StreamId})"] = "an array is a sequence, for which there is an overload with options",
        ["ModuleLoadEx(String,IEnumerable{ValueTuple{String,RedisValue}},IEnumerable{RedisValue})"] = "the optional arguments of moduleLoadEx are sequences",
        ["Set(String,String,Expiry)"] = "resolves an ambiguity with LanguageExt's Prelude, which F# code does not open",
        ["MGet``1(IEnumerable{RedisKey},IRedisCodec{``0})"] = "not part of the F# API: mGetAs reads by the client's codecs",
    };

    /// <summary>How a method is named here: as the compiler names it in documentation, without namespaces.</summary>
    public static string Key(MethodInfo method) => Namespace().Replace(DocumentationId.Of(method)[$"M:{method.DeclaringType!.FullName}.".Length..], "");

    [GeneratedRegex(@"(Redis\.Functional(\.Server|\.Protocol)?|System\.Collections\.Generic|System)\.")]
    private static partial Regex Namespace();
}
