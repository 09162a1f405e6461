namespace Redis.Functional;

/// <summary>A server that a read may go to, as the choice sees it.</summary>
internal interface IReadCandidate
{
    /// <summary>True for the primary.</summary>
    bool IsPrimary { get; }

    /// <summary>False while it is to be left out: it is not connected, rests, has no link to its primary, or has another role than is known of it.</summary>
    bool IsUsable { get; }

    /// <summary>Its availability zone; empty: it says none.</summary>
    string Zone { get; }

    /// <summary>How long a small round trip takes, in microseconds; <see cref="long.MaxValue"/>: not measured yet.</summary>
    long RoundTrip { get; }

    /// <summary>How many replies it owes.</summary>
    long Due { get; }
}
