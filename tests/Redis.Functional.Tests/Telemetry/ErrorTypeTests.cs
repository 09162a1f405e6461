using System.Runtime.CompilerServices;
using Xunit;

namespace Redis.Functional.Tests.Telemetry;

public class ErrorTypeTests
{
    public static TheoryData<string> Kinds => [.. from type in typeof(RedisError).Assembly.GetTypes()
                                                  where type.IsAssignableTo(typeof(RedisError)) && !type.IsAbstract && type != typeof(RedisError.Server)
                                                  select type.FullName!];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_of_error_has_a_type_of_its_own(string kind)
    {
        var error = (RedisError)RuntimeHelpers.GetUninitializedObject(typeof(RedisError).Assembly.GetType(kind)!);

        Assert.DoesNotContain(ErrorTypes.Of(error), (string[])["other", "client"]);
    }

    [Fact]
    public void An_error_reply_has_its_code_as_the_type() => Assert.Equal("WRONGTYPE", ErrorTypes.Of(new RedisError.Server("WRONGTYPE", "Operation against a key")));

    [Theory]
    [InlineData(ConnectionFault.Lost, "connection_lost")]
    [InlineData(ConnectionFault.Disconnected, "not_connected")]
    [InlineData(ConnectionFault.Authentication, "authentication")]
    public void A_fault_of_a_connection_has_a_type(ConnectionFault fault, string type) =>
        Assert.Equal(type, ErrorTypes.Of(new RedisError.Connection(fault, "", Delivery.NotSent)));
}
