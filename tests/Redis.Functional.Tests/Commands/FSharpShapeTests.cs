using System.Reflection;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;
using Redis.Functional.FSharpCommands;
using Redis.Functional.Tests.Commands.Calls;
using Redis.Functional.Tests.Architecture;
using Redis.Functional.Tests.Programs;
using Xunit;

namespace Redis.Functional.Tests.Commands;

/// <summary>The F# commands are the C# ones under another reading, which is the library's own.</summary>
public class FSharpShapeTests
{
    const int Fewest = 250;

    static readonly IReadOnlyList<(string Name, object CSharp, object FSharp)> Pairs =
    [
        .. from member in FSharpMembers.All
           where !member.Method.IsGenericMethod
           let parameters = member.Method.GetParameters()
           let arguments = parameters.Select(Argument).ToArray()
           where parameters.Length == arguments.Count(argument => argument is not null)
           from method in typeof(Redis.Functional.Commands).GetMethods().Concat(typeof(ServerCommands).GetMethods())
           where !method.IsGenericMethod && FSharpName.Of(method) == member.Name
           where method.GetParameters().Select(parameter => Invocation.Given(parameter.ParameterType)).SequenceEqual(parameters.Select(parameter => parameter.ParameterType))
           select (member.Name, Command(Invocation.Of(method, null, arguments)!), Command(member.Method.Invoke(null, arguments)!)),
    ];

    [Fact]
    public void Most_commands_are_compared() => Assert.True(Pairs.Count >= Fewest, $"{Pairs.Count} are");

    [Fact]
    public void They_are_read_on_the_loop() => Offenders.None("a reading of the library's own",
        from pair in Pairs
        where (bool)Property(pair.FSharp, "DecodesOnLoop")! != (bool)Property(pair.CSharp, "DecodesOnLoop")!
        select pair.Name);

    [Fact]
    public void They_take_the_same_replies() => Offenders.None("the replies of the C# command",
        from pair in Pairs
        let fsharp = (CommandSpec)Property(pair.FSharp, "Spec")!
        let csharp = (CommandSpec)Property(pair.CSharp, "Spec")!
        where fsharp.Replies != csharp.Replies || (fsharp.Length is null) != (csharp.Length is null) || fsharp.Flags != csharp.Flags || fsharp.Keys != csharp.Keys
        select pair.Name);

    [Fact]
    public void They_send_the_same() => Offenders.None("the request of the C# command",
        from pair in Pairs
        where !Bytes(pair.FSharp).SequenceEqual(Bytes(pair.CSharp))
        select pair.Name);

    [Fact]
    public void The_same_command_made_twice_is_equal()
    {
        var get = FSharpMembers.Of<RedisKey, Command<FSharpOption<RedisValue>>>("get");

        Assert.Equal(get("key"), get("key"));
        Assert.NotEqual(get("key"), get("other"));
        Assert.Equal(get("key").Map(Plain), get("key").Map(Plain));
    }

    [Fact]
    public async Task A_wrong_reply_is_an_error_of_the_command()
    {
        var members = FSharpMembers.Of<RedisKey, Command<FSharpList<RedisValue>>>("sMembers");
        var outcome = await new FakeClient(static _ => "*1\r\n*0\r\n").RunResult(members("key"));

        Assert.Equal("SMEMBERS", Assert.IsType<RedisError.Decode>(outcome.Error).Context.Command);
    }

    [Fact]
    public async Task An_error_reply_stays_one()
    {
        var members = FSharpMembers.Of<RedisKey, Command<FSharpList<RedisValue>>>("sMembers");
        var outcome = await new FakeClient(static _ => "-WRONGTYPE no\r\n").RunResult(members("key"));

        Assert.Equal("WRONGTYPE", Assert.IsType<RedisError.Server>(outcome.Error).Code);
    }

    static FSharpOption<RedisValue>? Plain(FSharpOption<RedisValue>? value) => value;

    static object? Argument(ParameterInfo parameter) =>
        parameter.ParameterType == typeof(RedisKey) ? (RedisKey)$"key {parameter.Position}"
        : parameter.ParameterType == typeof(RedisValue) ? (RedisValue)$"value {parameter.Position}"
        : parameter.ParameterType == typeof(string) ? $"text{parameter.Position}"
        : parameter.ParameterType == typeof(long) ? 5L
        : parameter.ParameterType == typeof(int) ? 6
        : parameter.ParameterType == typeof(double) ? 1.5
        : parameter.ParameterType == typeof(TimeSpan) ? TimeSpan.FromSeconds(3)
        : parameter.ParameterType == typeof(RedisKey[]) ? new RedisKey[] { "a", "b" }
        : parameter.ParameterType == typeof(RedisValue[]) ? new RedisValue[] { "a", "b", "c", "d" }
        : parameter.ParameterType == typeof(string[]) ? new[] { "a", "b" }
        : parameter.ParameterType == typeof(IEnumerable<RedisKey>) ? new List<RedisKey> { "a", "b", "c" }
        : parameter.ParameterType == typeof(IEnumerable<RedisValue>) ? new List<RedisValue> { "a", "b", "c" }
        : parameter.ParameterType == typeof(IEnumerable<string>) ? new List<string> { "a", "b", "c" }
        : null;

    static object Command(object made) => Property(made, "Command") ?? made;

    static byte[] Bytes(object command)
    {
        var request = (IRequest)Property(command, "Request")!;
        var bytes = new byte[Math.Max(0, request.EncodedLength())];
        request.Encode(bytes);
        return bytes;
    }

    static object? Property(object instance, string name)
    {
        for (var type = instance.GetType(); type is not null; type = type.BaseType)
            if (type.GetProperty(name, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly) is { } property)
                return property.GetValue(instance);
        return null;
    }
}
