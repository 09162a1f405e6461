using LanguageExt;

namespace Redis.Functional;

/// <summary>The matches of the longest common subsequence of two values.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class LcsMatches
{
    internal LcsMatches(Seq<LcsMatch> matches, long length) => (Matches, Length) = (matches, length);

    /// <summary>The matching runs, from the end of the values to the beginning.</summary>
    public Seq<LcsMatch> Matches { get; }

    /// <summary>The length of the whole subsequence in bytes, including runs that were left out.</summary>
    public long Length { get; }

    internal static LcsMatches? Read(RespValue reply)
    {
        if (reply.Field("len").Number() is not { } length || reply.Field("matches") is not { } matches) return null;
        var runs = new LcsMatch[matches.Items().Length];
        for (var i = 0; i < runs.Length; i++)
        {
            if (matches.Items()[i].Items() is not [var first, var second, ..]) return null;
            if (first.Items() is not [var a, var b] || second.Items() is not [var c, var d]) return null;
            if ((a.Number(), b.Number(), c.Number(), d.Number()) is not ({ } from, { } to, { } start, { } stop)) return null;
            runs[i] = new(from, to, start, stop);
        }

        return new(SeqOf.Array(runs), length);
    }
}
