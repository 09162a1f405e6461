using System.ComponentModel;
using System.Reflection;
using Xunit;

namespace Redis.Functional.Tests.Architecture;

/// <summary>What new code should not use is hidden from completion.</summary>
public class HiddenMemberTests
{
    /// <summary>Commands that Redis has replaced, and those in milliseconds that Expire and the like send where the time demands it.</summary>
    static readonly string[] Hidden =
    [
        "HPExpire", "HPExpireAt", "PExpire", "PExpireAt",
        "BRPopLPush", "ClusterSlaves", "GeoRadius", "GeoRadiusByMember", "GeoRadiusByMemberRo", "GeoRadiusByMemberRoWith", "GeoRadiusByMemberStore",
        "GeoRadiusByMemberWith", "GeoRadiusRo", "GeoRadiusRoWith", "GeoRadiusStore", "GeoRadiusWith", "GetSet", "HMSet", "PSetEx", "RPopLPush",
        "SentinelSlaves", "SetEx", "SetNx", "SlaveOf", "SlaveOfNoOne", "SubStr", "ZRangeByLex", "ZRangeByScore", "ZRangeByScoreWithScores", "ZRevRange",
        "ZRevRangeByLex", "ZRevRangeByScore", "ZRevRangeByScoreWithScores", "ZRevRangeWithScores",
    ];

    [Fact]
    public void All_overloads_of_replaced_commands_are_hidden_and_no_others() => Assert.Equal(
        Hidden.Order(StringComparer.Ordinal),
        from type in new[] { typeof(Functional.Commands), typeof(ServerCommands) }
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static)
        where method.GetCustomAttribute<ObsoleteAttribute>() is null
        group IsHidden(method) by method.Name into overloads
        where overloads.Any(static hidden => hidden)
        orderby overloads.Key
        select overloads.All(static hidden => hidden) ? overloads.Key : $"{overloads.Key}: an overload is visible");

    [Fact]
    public void Members_for_query_syntax_and_classes_of_extensions_are_hidden()
    {
        var queries =
            from type in typeof(RedisKey).Assembly.GetExportedTypes()
            where typeof(RedisProgram<>).Namespace == type.Namespace && type.IsGenericType && type.BaseType is not null
            from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            where method.Name is "Select" or "SelectMany"
            select (Member: $"{TypeNames.Of(type)}.{method.Name}", IsHidden: IsHidden(method));
        var programs = queries.Where(static one => !one.Member.StartsWith("RedisResult", StringComparison.Ordinal)).ToList();

        Assert.Equal(7, programs.Count);
        Assert.All(programs, static one => Assert.True(one.IsHidden, one.Member));
        Assert.All((Type[])[typeof(PipelineTuples), typeof(OptionPrograms), typeof(RedisScan)], static type => Assert.True(IsHidden(type), type.Name));
    }

    static bool IsHidden(MemberInfo member) => member.GetCustomAttribute<EditorBrowsableAttribute>() is { State: EditorBrowsableState.Never };
}
