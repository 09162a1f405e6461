using System.Text;

namespace Redis.Functional;

/// <summary>
/// Errors by which a server refuses a script that has done nothing. The words count, and only where the script cannot say them itself: its own error may
/// have the same code and come after a write.
/// </summary>
internal static class ScriptRefusal
{
    private const string Loading = "is loading the dataset in memory";
    private const string Busy = "is busy running a script";
    private const string Rehashing = "Multiple keys request during rehashing of slot";
    private const string ReadOnly = "You can't write against a read only replica";

    internal static bool Is(string code, string detail, IScriptedRequest script) => code switch
    {
        "LOADING" => detail.Contains(Loading, StringComparison.Ordinal) && !Mentions(script, Loading),
        "BUSY" => detail.Contains(Busy, StringComparison.Ordinal) && !Mentions(script, Busy),

        // Comes from the script's first write, and a replica takes none. What it may have done before is to publish.
        "READONLY" => detail.StartsWith(ReadOnly, StringComparison.Ordinal) && !Mentions(script, "read only") && !Mentions(script, "publish"),
        // A node of a cluster that does not serve the keys. What a script meets there itself has other words.
        "MOVED" or "ASK" => Redirection.Of(code, detail)?.Slot == RouteFacts.Of(script).Slot && !Mentions(script, code),
        "TRYAGAIN" => detail.StartsWith(Rehashing, StringComparison.Ordinal) && !Mentions(script, code),
        "CLUSTERDOWN" => !Mentions(script, code),
        _ => false,
    };

    private static bool Mentions(IScriptedRequest script, string words)
    {
        if (Has(script.Text, words)) return true;
        for (var i = 0; i < script.ArgumentCount; i++)
            if (Has(script.Argument(i), words)) return true;
        return false;
    }

    private static bool Has(RedisValue text, string words) => Encoding.Latin1.GetString(text.Span).Contains(words, StringComparison.OrdinalIgnoreCase);
}
