namespace Redis.Functional;

/// <summary>A client of several nodes, which is asked, besides about whole parts, about the refusal of one piece of a part.</summary>
internal interface IResendParts : IResend
{
    /// <summary>Whether a request that was refused is to be sent again. <paramref name="sendings"/> counts those before.</summary>
    bool Wants(IRequest request, RedisError refusal, int sendings);

    /// <summary>Sends pieces of a batch again, in new parts. On a work item; the batch stays open until it returns.</summary>
    void Send(PartedBatch batch, IReadOnlyList<RefusedPiece> refused, int sendings);
}

/// <summary>A piece that a node refused, to be sent again.</summary>
/// <param name="Index">Its index in <see cref="PartedBatch.Pieces"/>.</param>
/// <param name="Refusal">What the node said: who is to be asked instead.</param>
internal readonly record struct RefusedPiece(int Index, RedisError Refusal);
