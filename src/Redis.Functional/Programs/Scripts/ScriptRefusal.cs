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
    private const string ReadOnly = "You can't write against a read only replica";

    internal static bool Is(string code, string detail, IScriptRequest script) => code switch
    {
        "LOADING" => detail.Contains(Loading, StringComparison.Ordinal) && !Mentions(script, Loading),
        "BUSY" => detail.Contains(Busy, StringComparison.Ordinal) && !Mentions(script, Busy),

        // Comes from the script's first write, and a replica takes none. What it may have done before is to publish.
        "READONLY" => detail.StartsWith(ReadOnly, StringComparison.Ordinal) && !Mentions(script, "read only") && !Mentions(script, "publish"),
        _ => false,
    };

    private static bool Mentions(IScriptRequest script, string words)
    {
        for (var i = 0; i < script.ArgumentCount; i++)
            if (Encoding.Latin1.GetString(script.Argument(i).Span).Contains(words, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
