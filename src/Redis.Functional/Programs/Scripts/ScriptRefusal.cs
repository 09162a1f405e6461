using System.Text;

namespace Redis.Functional;

/// <summary>
/// Errors by which a server refuses a script that has done nothing. The words count, and only where the script cannot say them itself: its own error may
/// have the same code and come after a write. Of a function, and of a script that is named by its digest, the text is not known. There only the words of a
/// cluster's node count, whole, with the very slot of the keys: no text that is not made to deceive answers these.
/// </summary>
internal static class ScriptRefusal
{
    private const string Loading = "is loading the dataset in memory";
    private const string Busy = "is busy running a script";
    private const string Rehashing = "Multiple keys request during rehashing of slot";
    private const string ReadOnly = "You can't write against a read only replica";

    private static readonly string[] Down = ["Hash slot not served", "The cluster is down", "The cluster is down and only accepts read commands"];

    internal static bool Is(string code, string detail, IRequest request)
    {
        var isKnown = request is IScriptedRequest;
        return code switch
        {
            "LOADING" => isKnown && detail.Contains(Loading, StringComparison.Ordinal) && !Mentions(request, Loading),
            "BUSY" => isKnown && detail.Contains(Busy, StringComparison.Ordinal) && !Mentions(request, Busy),

            // Comes from the script's first write, and a replica takes none. What it may have done before is to publish.
            "READONLY" => isKnown && detail.StartsWith(ReadOnly, StringComparison.Ordinal) && !Mentions(request, "read only") && !Mentions(request, "publish"),

            // A node of a cluster that does not serve the keys. What a script meets there itself has other words.
            "MOVED" or "ASK" => IsRedirect(code, detail, request) && !Mentions(request, code),
            "TRYAGAIN" => (isKnown ? detail.StartsWith(Rehashing, StringComparison.Ordinal) : detail == Rehashing) && !Mentions(request, code),
            "CLUSTERDOWN" => (isKnown || System.Array.IndexOf(Down, detail) >= 0) && !Mentions(request, code),
            _ => false,
        };
    }

    private static bool IsRedirect(string code, string detail, IRequest request) =>
        Redirection.Of(code, detail)?.Slot is >= 0 and var slot && slot == RouteFacts.Of(request).Slot;

    // The text, where it is known, and the arguments.
    private static bool Mentions(IRequest request, string words)
    {
        if (request is IScriptedRequest script && Has(script.Text, words)) return true;
        for (var i = 0; i < request.ArgumentCount; i++)
            if (Has(request.Argument(i), words)) return true;
        return false;
    }

    private static bool Has(RedisValue text, string words) => Encoding.Latin1.GetString(text.Span).Contains(words, StringComparison.OrdinalIgnoreCase);
}
