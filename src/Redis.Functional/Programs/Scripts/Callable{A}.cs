namespace Redis.Functional;

/// <summary>What is called with keys and arguments: a <see cref="RedisScript{A}"/> or a <see cref="RedisFunction{A}"/>. Since 0.1.</summary>
public abstract class Callable<A>
{
    private protected Callable() { }

    /// <summary>Without keys and arguments. · O(what is called)</summary>
    public Command<A> Call() => Call([], []);

    /// <summary>With one key and other arguments: <c>KEYS[1]</c> and <c>ARGV</c> of a script. · O(what is called)</summary>
    public Command<A> Call(RedisKey key, params RedisValue[] arguments) => Call([key], arguments);

    /// <summary>
    /// With keys (maybe none) and other arguments: <c>KEYS</c> and <c>ARGV</c> of a script. Every key that is touched belongs here: routing
    /// goes by them. · O(what is called)
    /// </summary>
    public Command<A> Call(RedisKey[] keys, params RedisValue[] arguments) =>
        With(Args.Empty(2 + (keys?.Length ?? 0) + (arguments?.Length ?? 0)), args => args.AddCall(keys, arguments));

    /// <inheritdoc cref="Call(RedisKey[], RedisValue[])"/>
    public Command<A> Call(IEnumerable<RedisKey> keys, IEnumerable<RedisValue> arguments) =>
        With(Args.Empty(), args => args.AddCall(keys, arguments));

    /// <summary>The command with its arguments, which the function adds after what names the callee.</summary>
    private protected abstract Command<A> With(Args args, Func<Args, Args> add);
}
