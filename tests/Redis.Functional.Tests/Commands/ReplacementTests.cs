using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Redis.Functional.Tests.Architecture;
using Redis.Functional.Tests.Commands.Calls;
using Xunit;

namespace Redis.Functional.Tests.Commands;

/// <summary>What is said of the commands without a method is so: what "the client sends" is sent, and what is named in their place exists.</summary>
public partial class ReplacementTests
{
    const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly;

    const string Name = @"(?<name>[A-Z]+(?:[. ][A-Z]+)+|(?:client\.)?[A-Z][A-Za-z]+(?:\.[A-Z][A-Za-z]+)*)(?:\([a-z, ]*\))?";

    static readonly IReadOnlySet<string> Sent = Specifications().Concat(Encoders()).ToHashSet();

    delegate int Encode(Span<byte> destination);

    [Fact]
    public void What_is_said_of_commands_without_a_method_is_so() => Offenders.None("the code says otherwise",
        from one in Excluded.Reasons.Concat(Announced.LeftOut)
        from problem in Problems(one.Key, one.Value)
        select $"{one.Key}: {problem}");

    [Theory]
    [InlineData("READWRITE", "The client sends it.", "it is not sent")]
    [InlineData("CLIENT TRACKING", "Use the client-side cache.", "nothing is named")]
    [InlineData("MONITOR", "Use client.Listen().", "client.Listen does not exist")]
    [InlineData("MONITOR", "Use client.Node.Listen().", "client.Node.Listen does not exist")]
    [InlineData("SELECT", "Use RedisConfig.Database or RedisConfig.Db.", "RedisConfig.Db does not exist")]
    [InlineData("MULTI", "Use Transact(pipeline).", "Transact does not exist")]
    [InlineData("FT.SEARCH HELP", "Programs use FT.SEARCH DOCS.", "FT.SEARCH DOCS does not exist")]
    public void What_is_not_so_is_found(string command, string reason, string problem) => Assert.Equal(problem, Assert.Single(Problems(command, reason)));

    static IEnumerable<string> Problems(string command, string reason)
    {
        if (reason.Contains("The client sends it", StringComparison.Ordinal) && !Sent.Contains(command)) yield return "it is not sent";
        if (!Use().IsMatch(reason)) yield break;
        var named = Named().Match(reason);
        if (!named.Success) yield return "nothing is named";
        foreach (var name in named.Groups["name"].Captures.Select(capture => capture.Value).Where(name => !Exists(name))) yield return $"{name} does not exist";
    }

    // A command in capitals, a member of a client or of a type, or a method of any type.
    static bool Exists(string name)
    {
        if (name == name.ToUpperInvariant()) return CommandNames.Typed.Contains(name);
        var path = name.Split('.');
        var types = typeof(RedisClient).Assembly.GetExportedTypes();
        if (path.Length == 1) return types.Any(type => type.GetMethods().Any(method => method.Name == name));
        var owners = path[0] == "client" ? [typeof(RedisClient)] : types.Where(type => type.Name.Split('`')[0] == path[0]).ToArray();
        return path.Skip(1).Aggregate(owners, (from, member) => [.. from.SelectMany(type => type.GetMember(member)).Select(TypeOf)]).Length > 0;
    }

    static Type TypeOf(MemberInfo member) => member switch
    {
        PropertyInfo property => property.PropertyType,
        MethodInfo method => method.ReturnType,
        _ => typeof(void),
    };

    // Outside the catalogue, which has no specification of these commands.
    static IEnumerable<string> Specifications() =>
        from type in typeof(RedisClient).Assembly.GetTypes()
        where type != typeof(Redis.Functional.Commands) && type != typeof(ServerCommands) && !type.ContainsGenericParameters
        from field in type.GetFields(Any)
        let specification = Specification(field)
        where specification is not null
        select specification.Name;

    static CommandSpec? Specification(FieldInfo field) =>
        typeof(CommandSpec).IsAssignableFrom(field.FieldType) ? (CommandSpec?)field.GetValue(null)
        : typeof(IProgram).IsAssignableFrom(field.FieldType) ? (field.GetValue(null) as IRequest)?.Spec
        : null;

    // Requests that are written without a specification: "*1\r\n$6\r\nASKING\r\n".
    static IEnumerable<string> Encoders() =>
        from type in typeof(RedisClient).Assembly.GetTypes()
        let encode = type.GetMethod("Encode", Any, [typeof(Span<byte>)])
        where encode is not null && encode.IsStatic
        select Words(encode.CreateDelegate<Encode>());

    static string Words(Encode encode)
    {
        Span<byte> bytes = stackalloc byte[1024];
        var request = Encoding.UTF8.GetString(bytes[..encode(bytes)]);
        return string.Join(' ', request.Split("\r\n").Where((_, line) => line > 0 && line % 2 == 0).Where(word => word != ""));
    }

    [GeneratedRegex(@"\b[Uu]se\b")]
    private static partial Regex Use();

    [GeneratedRegex($@"\b[Uu]se {Name}(?: (?:or|and) {Name})*[.,]")]
    private static partial Regex Named();
}
