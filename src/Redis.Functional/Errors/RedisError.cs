namespace Redis.Functional;

/// <summary>The reason why a program did not produce a value.</summary>
/// <remarks>
/// <para>
/// One of seven kinds: match on the nested types, or with <see cref="Match"/>. Equality covers kind, data and <see cref="Delivery"/>, and ignores
/// <see cref="Context"/>.
/// </para>
/// <para>Since 0.1.</para>
/// </remarks>
public abstract partial record RedisError
{
    private RedisError(Delivery delivery) => Delivery = delivery;

    /// <summary>Whether the request may have been executed.</summary>
    public Delivery Delivery { get; init; }

    /// <summary>The place where the error occurred.</summary>
    /// <remarks>Ignored by equality.</remarks>
    public ErrorContext Context { get; init => field = value ?? ErrorContext.None; } = ErrorContext.None;

    /// <summary>What was observed and, where it helps, what to do, in sentences.</summary>
    public abstract string Message { get; }

    /// <summary>Whether the same call may succeed later without changes by the caller.</summary>
    /// <remarks>Says nothing about side effects: see <see cref="IsRetrySafe"/>.</remarks>
    public virtual bool IsTransient => false;

    /// <summary>Whether the failed program can run again without applying a write twice.</summary>
    /// <remarks>
    /// True if the request was not sent or was rejected, and no other write of the same program or batch may have been delivered
    /// (<see cref="ErrorContext.MayHaveWritten"/>).
    /// </remarks>
    public bool IsRetrySafe => Delivery is Delivery.NotSent or Delivery.Rejected && !Context.MayHaveWritten;

    /// <summary>Compares kind, data and delivery, and ignores the context.</summary>
    public virtual bool Equals(RedisError? other) =>
        other is not null && EqualityContract == other.EqualityContract && Delivery == other.Delivery;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(EqualityContract, Delivery);

    /// <summary>Formats kind, message, delivery and context.</summary>
    /// <remarks>Never contains an argument or a secret.</remarks>
    public sealed override string ToString()
    {
        var where = Context.ToString();
        return where.Length == 0 ? $"{Kind}: {Message} [{Delivery}]" : $"{Kind}: {Message} [{Delivery}; {where}]";
    }

    /// <summary>The name of the kind, as in <c>Server</c> or <c>Client.Cancelled</c>.</summary>
    private protected abstract string Kind { get; }

    /// <summary>Calls the function for the kind of this error.</summary>
    /// <remarks>In F#, use the complete active pattern.</remarks>
    public B Match<B>(
        Func<Server, B> server,
        Func<Connection, B> connection,
        Func<Timeout, B> timeout,
        Func<Protocol, B> protocol,
        Func<Decode, B> decode,
        Func<Transaction, B> transaction,
        Func<Client, B> client) => this switch
        {
            Server e => server(e),
            Connection e => connection(e),
            Timeout e => timeout(e),
            Protocol e => protocol(e),
            Decode e => decode(e),
            Transaction e => transaction(e),
            _ => client((Client)this),
        };
}
