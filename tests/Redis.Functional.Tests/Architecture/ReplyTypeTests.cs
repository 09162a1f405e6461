using System.Reflection;
using Xunit;

namespace Redis.Functional.Tests.Architecture;

/// <summary>
/// Reply types are made by the library only. A public constructor or an init property would make each new field of a server a breaking change;
/// equality over lists of fields means nothing to users.
/// </summary>
public class ReplyTypeTests
{
    const BindingFlags Instance = BindingFlags.Public | BindingFlags.Instance;

    /// <summary>Keys, values and errors, which are no replies, and the replies that tests of users make themselves.</summary>
    static readonly System.Collections.Generic.HashSet<Type> Exempt =
    [
        typeof(RedisKey), typeof(RedisValue), typeof(RedisChannel), typeof(RespValue), typeof(RedisError), typeof(RedisEndpoint), typeof(RedisEndpoint.Tcp),
        typeof(StreamEntry), typeof(StreamId), typeof(StreamBatch), typeof(ScanPage<>), typeof(GeoPosition), typeof(SlotRange),
    ];

    [Fact]
    public void Reply_types_are_made_by_the_library_only() => Offenders.None(
        "an internal constructor and get-only properties, in a sealed class or a readonly struct", ReplyTypes().SelectMany(Problems));

    [Fact]
    public void Reply_types_are_found()
    {
        var types = ReplyTypes();
        Assert.Contains(typeof(StreamGroup), types);
        Assert.Contains(typeof(ClaimPage<>), types);
        Assert.Contains(typeof(ConnectedReplica), types);
        Assert.True(types.Count > 70, $"{types.Count} types");
    }

    [Fact]
    public void A_record_is_found() => Assert.Equal(
        ["Reply: a public constructor", "Reply.Id can be set", "Reply: a record"],
        Problems(typeof(Reply)).Select(static problem => problem.Replace("ReplyTypeTests.", "", StringComparison.Ordinal)));

    static IEnumerable<string> Problems(Type type)
    {
        var name = TypeNames.Of(type);
        if (type.GetConstructors().Length > 0) yield return $"{name}: a public constructor";
        foreach (var property in type.GetProperties(Instance).Where(static property => property.SetMethod is { IsPublic: true }))
            yield return $"{name}.{property.Name} can be set";
        if (type.GetMethod("<Clone>$") is not null) yield return $"{name}: a record";
    }

    static System.Collections.Generic.HashSet<Type> ReplyTypes()
    {
        var found = new System.Collections.Generic.HashSet<Type> { typeof(MonitorEntry), typeof(KeyspaceNotification) };
        foreach (var method in CommandMethods()) Add(method.ReturnType.GetGenericArguments()[0], found);
        return found;
    }

    static IEnumerable<MethodInfo> CommandMethods() =>
        from type in (Type[])[typeof(Functional.Commands), typeof(ServerCommands)]
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static)
        where method.ReturnType.IsGenericType
        select method;

    static void Add(Type type, System.Collections.Generic.HashSet<Type> found)
    {
        foreach (var argument in type.GetGenericArguments()) Add(argument, found);
        var plain = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        if (plain.Assembly != typeof(RedisKey).Assembly || plain.IsEnum || plain.IsGenericParameter || Exempt.Contains(plain) || !found.Add(plain)) return;
        foreach (var property in plain.GetProperties(Instance)) Add(property.PropertyType, found);
        foreach (var nested in plain.GetNestedTypes().Where(nested => nested.BaseType == plain)) Add(nested, found);
    }

    public sealed record Reply(long Id);
}
