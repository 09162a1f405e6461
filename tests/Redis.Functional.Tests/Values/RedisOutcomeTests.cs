using LanguageExt;
using Xunit;

namespace Redis.Functional.Tests.Values;

/// <summary>Outcomes read in the imperative way.</summary>
public class RedisOutcomeTests
{
    static readonly RedisError Late = new RedisError.Timeout("reply", TimeSpan.FromSeconds(1), Delivery.Unknown);
    static readonly Either<RedisError, string> Value = "value";
    static readonly Either<RedisError, string> Failure = Late;

    [Fact]
    public void A_value_is_read_and_there_is_no_error()
    {
        Assert.True(Value.TryGetValue(out var value));
        Assert.Equal("value", value);
        Assert.True(Value.TryGetValue(out value, out var error));
        Assert.Equal(("value", (RedisError?)null), (value, error));
        Assert.False(Value.TryGetError(out error));
        Assert.Null(error);
        Assert.Equal("value", Value.ValueOr("other"));
    }

    [Fact]
    public void An_error_is_read_and_there_is_no_value()
    {
        Assert.False(Failure.TryGetValue(out var value));
        Assert.Null(value);
        Assert.False(Failure.TryGetValue(out value, out var error));
        Assert.Equal((null, Late), (value, error));
        Assert.True(Failure.TryGetError(out error));
        Assert.Same(Late, error);
        Assert.Equal("other", Failure.ValueOr("other"));
    }

    [Fact]
    public void What_is_neither_is_an_error()
    {
        Assert.False(default(Either<RedisError, string>).TryGetValue(out _, out var error));
        Assert.IsType<RedisError.Client.InvalidArgument>(error);
        Assert.True(default(Either<RedisError, string>).TryGetError(out _));
    }

    [Fact]
    public void An_outcome_is_taken_apart_in_a_pattern()
    {
        Assert.Equal(["value", "late", "other"], new[] { Value, Failure, new RedisError.Client.Missing("it") }.Select(Told));

        static string Told(Either<RedisError, string> outcome) => outcome switch
        {
            (_, RedisError.Timeout) => "late",
            (_, { }) => "other",
            (var value, null) => value!,
        };
    }

    [Fact]
    public async Task One_function_is_called_with_the_value_or_the_other_with_the_error()
    {
        var calls = new List<string>();
        Value.Switch(value => calls.Add(value), error => calls.Add(error.Message));
        Failure.Switch(value => calls.Add(value), error => calls.Add(error.Message));
        await Value.SwitchAsync(value => Add(value), error => Add(error.Message));
        await Failure.SwitchAsync(value => Add(value), error => Add(error.Message));
        Value.Switch(null, null);
        await Failure.SwitchAsync(null, null);
        Assert.Equal(["value", Late.Message, "value", Late.Message], calls);

        Task Add(string call)
        {
            calls.Add(call);
            return Task.CompletedTask;
        }
    }

    [Fact]
    public void An_option_is_read_the_same_way()
    {
        Assert.True(Prelude.Some("value").TryGetValue(out var value));
        Assert.Equal("value", value);
        Assert.False(Option<string>.None.TryGetValue(out value));
        Assert.Null(value);
    }
}
