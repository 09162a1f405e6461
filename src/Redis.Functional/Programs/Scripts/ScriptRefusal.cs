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

    internal static bool Is(string code, string detail, IRequest request) => request is IScriptedRequest script ? IsOfKnown(code, detail, script) : code switch
    {
        "MOVED" or "ASK" => IsRedirect(code, detail, request) && !HasArgument(request, code),
        "TRYAGAIN" => detail == Rehashing && !HasArgument(request, code),
        "CLUSTERDOWN" => System.Array.IndexOf(Down, detail) >= 0 && !HasArgument(request, code),
        _ => false,
    };

    private static bool IsOfKnown(string code, string detail, IScriptedRequest script) => code switch
    {
        "LOADING" => detail.Contains(Loading, StringComparison.Ordinal) && !Mentions(script, Loading),
        "BUSY" => detail.Contains(Busy, StringComparison.Ordinal) && !Mentions(script, Busy),

        // Comes from the script's first write, and a replica takes none. What it may have done before is to publish.
        "READONLY" => detail.StartsWith(ReadOnly, StringComparison.Ordinal) && !Mentions(script, "read only") && !Mentions(script, "publish"),
        // A node of a cluster that does not serve the keys. What a script meets there itself has other words.
        "MOVED" or "ASK" => IsRedirect(code, detail, script) && !Mentions(script, code),
        "TRYAGAIN" => detail.StartsWith(Rehashing, StringComparison.Ordinal) && !Mentions(script, code),
        "CLUSTERDOWN" => !Mentions(script, code),
        _ => false,
    };

    private static bool IsRedirect(string code, string detail, IRequest request) =>
        Redirection.Of(code, detail)?.Slot is >= 0 and var slot && slot == RouteFacts.Of(request).Slot;

    private static bool Mentions(IScriptedRequest script, string words) => Has(script.Text, words) || HasArgument(script, words);

    private static bool HasArgument(IRequest request, string words)
    {
        for (var i = 0; i < request.ArgumentCount; i++)
            if (Has(request.Argument(i), words)) return true;
        return false;
    }

    private static bool Has(RedisValue text, string words) => Encoding.Latin1.GetString(text.Span).Contains(words, StringComparison.OrdinalIgnoreCase);
}
