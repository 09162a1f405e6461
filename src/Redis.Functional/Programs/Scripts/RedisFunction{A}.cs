using LanguageExt;

namespace Redis.Functional;

/// <summary>A function of a library on the server (FUNCTION LOAD) and the decoder of its reply, as an immutable value that holds no connection.</summary>
/// <remarks>
/// <para>
/// A call is a command, which runs alone, in pipelines and in transactions. An error from a function has <see cref="Delivery.Unknown"/>: a part of it may have
/// been executed.
/// </para>
/// <para>Since 0.1.</para>
/// </remarks>
public sealed class RedisFunction<A> : Callable<A>
{
    private readonly Func<bool, Args, Command<A>> _call;

    internal RedisFunction(string name, bool isReadOnly, Func<bool, Args, Command<A>> call) => (Name, IsReadOnly, _call) = (name, isReadOnly, call);

    /// <summary>The name of the function, which is unique among the libraries of a server.</summary>
    public string Name { get; }

    /// <summary>Whether the server prevents the function from writing (<see cref="ReadOnly"/>).</summary>
    public bool IsReadOnly { get; }

    /// <summary>Creates the same function as a read-only one.</summary>
    /// <remarks>
    /// It may run on a replica and may be sent again after an Unknown outcome. The server refuses a function that is not registered with the flag
    /// <c>no-writes</c>. Redis 7.0 · <see href="https://redis.io/docs/latest/commands/fcall_ro/">FCALL_RO</see>
    /// </remarks>
    public RedisFunction<A> ReadOnly() => new(Name, true, _call);

    /// <summary>Applies a function to the value.</summary>
    /// <remarks>It runs outside the read loop. An exception becomes <see cref="RedisError.Client.CallbackFailed"/>.</remarks>
    public RedisFunction<B> Map<B>(Func<A, B> f) => new(Name, IsReadOnly, (isReadOnly, args) => _call(isReadOnly, args).Map(f));

    /// <summary>Decodes the value further; a Left becomes the outcome.</summary>
    public RedisFunction<B> Decode<B>(Func<A, Either<RedisError, B>> f) => new(Name, IsReadOnly, (isReadOnly, args) => _call(isReadOnly, args).Decode(f));

    /// <summary>Formats the name and whether the function is read-only.</summary>
    public override string ToString() => IsReadOnly ? $"read-only function {Name}" : $"function {Name}";

    private protected override Command<A> With(Args args, Func<Args, Args> add) => _call(IsReadOnly, add(args.Add((RedisValue)Name)));
}
