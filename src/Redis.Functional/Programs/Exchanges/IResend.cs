namespace Redis.Functional;

/// <summary>
/// Decides before a batch ends with a failed sending whether and where it is sent again. A client of several servers implements it, to follow
/// redirects and changes of primaries.
/// </summary>
internal interface IResend
{
    /// <summary>
    /// Whether a batch that would end with this error is to be sent again. A decision and nothing else: it is made under the locks of a connection. A write
    /// whose delivery is Unknown must not be.
    /// </summary>
    bool Wants(Exchange exchange, RedisError error);

    /// <summary>
    /// Takes a batch that <see cref="Wants"/> was true for, which can be sent from now on. Called under the locks of a connection: it keeps the batch for a
    /// work item, which sends it or ends it, and sends nothing itself.
    /// </summary>
    void Add(Exchange exchange, RedisError error);
}
