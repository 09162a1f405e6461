using LanguageExt;

namespace Redis.Functional;

/// <summary>A Lua script and the decoder of its reply, as an immutable value that holds no connection.</summary>
/// <remarks>
/// <para>
/// A call is a command, which runs alone, in pipelines and in transactions. A single call is sent as EVALSHA, and as EVAL if the server does not have the
/// script yet; in a batch it is sent as EVAL, so that a SCRIPT FLUSH of another client cannot make it fail. An error from a script has
/// <see cref="Delivery.Unknown"/>: a part of it may have been executed.
/// </para>
/// <para>Since 0.1.</para>
/// </remarks>
public sealed class RedisScript<A> : Callable<A>
{
    private readonly ScriptText _text;
    private readonly Func<ScriptText, Args, Command<A>> _call;

    internal RedisScript(ScriptText text, Func<ScriptText, Args, Command<A>> call) => (_text, _call) = (text, call);

    /// <summary>The text of the script.</summary>
    public string Text => _text.Text.ToString();

    /// <summary>The SHA-1 of the text in hexadecimal, which identifies the script on the server.</summary>
    public string Sha1 => _text.Digest.ToString();

    /// <summary>Whether the server prevents the script from writing (<see cref="ReadOnly"/>).</summary>
    public bool IsReadOnly => _text.IsReadOnly;

    /// <summary>Creates the same script as a read-only one.</summary>
    /// <remarks>
    /// The server prevents it from writing; it may run on a replica and may be sent again after an Unknown outcome. Redis 7.0 (older servers do not support the
    /// command) · <see href="https://redis.io/docs/latest/commands/eval_ro/">EVAL_RO</see>
    /// </remarks>
    public RedisScript<A> ReadOnly() => new(_text.ReadOnly(), _call);

    /// <summary>Applies a function to the value.</summary>
    /// <remarks>It runs outside the read loop. An exception becomes <see cref="RedisError.Client.CallbackFailed"/>.</remarks>
    public RedisScript<B> Map<B>(Func<A, B> f) => new(_text, (text, arguments) => _call(text, arguments).Map(f));

    /// <summary>Decodes the value further; a Left becomes the outcome.</summary>
    public RedisScript<B> Decode<B>(Func<A, Either<RedisError, B>> f) => new(_text, (text, arguments) => _call(text, arguments).Decode(f));

    /// <summary>Formats the SHA-1 and whether the script is read-only; never the text.</summary>
    public override string ToString() => IsReadOnly ? $"read-only script {Sha1}" : $"script {Sha1}";

    private protected override Command<A> With(Args args, Func<Args, Args> add) => _call(_text, add(args));
}
