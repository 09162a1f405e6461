using System.Buffers;
using System.Globalization;
using System.Text;

namespace Redis.Functional;

/// <summary>
/// Removes a request's arguments from the text of its error reply. Servers, proxies and modules repeat arguments, each in its own words, so
/// the text is compared with the request itself. Known texts are kept as they are, whatever the arguments.
/// </summary>
internal static class ServerErrorText
{
    internal const string Withheld = "(text withheld: it may repeat a secret)";
    private const char Mark = '…';
    private const string ArgumentList = "with args";

    // Shorter arguments are hidden between quotes only: elsewhere they cannot be told from ordinary words.
    private const int ShortestWord = 4;

    // A part of an argument this long is hidden wherever it stands: servers cut long arguments off. A script's text shares words with its errors.
    private const int ShortestPart = 8;
    private const int ShortestScriptPart = 24;
    private const int LongestHead = 1024;

    // Bounds the time on the read loop to some 20 ms, for errors of many kilobytes and requests of many arguments.
    private const long MaxWork = 1_000_000;
    private static readonly SearchValues<char> HostCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.:-_?[]");
    private static readonly SearchValues<char> Quotes = SearchValues.Create("'\"`");

    /// <summary>The text without the arguments of the requests that it may be about.</summary>
    internal static string Clean(string code, string text, params ReadOnlySpan<IRequest> requests)
    {
        if (text.Length == 0 || KnownServerTexts.Contains(text) || IsRedirection(code, text)) return text;
        text = CutList(text);
        var quoted = QuotedRuns(text);
        if (KnownServerTexts.Contains(Hide(text, quoted))) return Hide(text, ExceptNames(text, quoted, requests));
        foreach (var request in requests)
            if ((request.Spec.Flags & CommandFlags.CarriesSecrets) != CommandFlags.None) return Withheld;
        var hidden = new bool[text.Length];
        var work = 0L;
        foreach (var request in requests)
            if (!Compare(text, quoted, request, hidden, ref work)) return Withheld;
        return Hide(text, hidden);
    }

    /// <summary>The code, unless it is a part of an argument: a script may answer any word first.</summary>
    internal static string CleanCode(string code, IRequest request)
    {
        if (ServerErrorCode.IsKnown(code) || code.Length == 0) return code;
        if ((request.Spec.Flags & CommandFlags.CarriesSecrets) != CommandFlags.None) return "ERR";
        for (var i = FirstData(request); i < request.ArgumentCount; i++)
        {
            var head = HeadOf(request.Argument(i));
            if (head.Length >= ShortestPart && code.Length >= ShortestPart
                && (head.Contains(code, StringComparison.OrdinalIgnoreCase) || code.Contains(head, StringComparison.OrdinalIgnoreCase))) return "ERR";
        }

        return code;
    }

    // MOVED 3999 127.0.0.1:6381, and REDIRECT without a slot: read by routing, and made of numbers and addresses only. The host is empty or ? when the server
    // does not know its own name.
    private static bool IsRedirection(string code, string text)
    {
        if (code is not ("MOVED" or "ASK" or "REDIRECT")) return false;
        var address = text.AsSpan();
        if (address.IndexOf(' ') is >= 0 and var space)
        {
            if (!int.TryParse(address[..space], NumberStyles.None, CultureInfo.InvariantCulture, out _)) return false;
            address = address[(space + 1)..];
        }

        var colon = address.LastIndexOf(':');
        return colon >= 0 && !address[(colon + 1)..].IsEmpty && !address[(colon + 1)..].ContainsAnyExceptInRange('0', '9')
            && !address[..colon].ContainsAnyExcept(HostCharacters);
    }

    // A server that does not know a command lists its arguments.
    private static string CutList(string text)
    {
        var list = text.IndexOf(ArgumentList, StringComparison.OrdinalIgnoreCase);
        return list < 0 ? text : text[..list].TrimEnd(' ', ',', ';', '(', ':');
    }

    // What stands between two quotes of a kind, the apostrophes of words left out.
    private static List<Range> QuotedRuns(string text)
    {
        List<Range> runs = [];
        for (var at = 0; at < text.Length;)
        {
            var next = text.AsSpan(at).IndexOfAny(Quotes);
            if (next < 0) break;
            var open = at + next;
            at = open + 1;
            if (open > 0 && char.IsLetterOrDigit(text[open - 1])) continue;
            var close = Closing(text, open);
            if (close < 0) continue;
            runs.Add((open + 1)..close);
            at = close + 1;
        }

        return runs;
    }

    private static int Closing(string text, int open)
    {
        for (var close = text.IndexOf(text[open], open + 1); close >= 0; close = text.IndexOf(text[open], close + 1))
            if (close + 1 == text.Length || !char.IsLetterOrDigit(text[close + 1])) return close;
        return -1;
    }

    private static List<Range> ExceptNames(string text, List<Range> quoted, ReadOnlySpan<IRequest> requests)
    {
        List<Range> others = [];
        foreach (var run in quoted)
            if (!IsName(text.AsSpan(run), requests)) others.Add(run);
        return others;
    }

    private static bool IsName(ReadOnlySpan<char> run, ReadOnlySpan<IRequest> requests)
    {
        foreach (var request in requests)
        {
            var name = request.Spec.Name;
            var space = name.IndexOf(' ', StringComparison.Ordinal);
            if (run.Equals(name, StringComparison.OrdinalIgnoreCase)
                || (space > 0 && (run.Equals(name.AsSpan(0, space), StringComparison.OrdinalIgnoreCase)
                    || run.Equals(name.AsSpan(space + 1), StringComparison.OrdinalIgnoreCase)
                    || run.Equals(name.Replace(' ', '|'), StringComparison.OrdinalIgnoreCase)))) return true;
        }

        return false;
    }

    // False when it would take too long.
    private static bool Compare(string text, List<Range> quoted, IRequest request, bool[] hidden, ref long work)
    {
        for (var i = 0; i < request.ArgumentCount; i++)
        {
            var head = HeadOf(request.Argument(i));
            if (head.Length == 0 || KnownServerTexts.IsOption(head)) continue;
            var isScript = i < FirstData(request);
            work += Work(text.Length, head.Length);
            if (work > MaxWork) return false;
            if (!isScript)
            {
                foreach (var run in quoted)
                    if (!IsName(text.AsSpan(run), [request]) && Relates(text.AsSpan(run), head)) Fill(hidden, run.Start.Value, run.End.Value);
                if (head.Length >= ShortestWord) HideWords(text, head, hidden);
            }

            HideParts(text, head, isScript ? ShortestScriptPart : ShortestPart, hidden);
        }

        return true;
    }

    private static long Work(int text, int head) => Math.Min(text, head) * (1L + (Math.Max(text, head) / 64));

    private static bool Relates(ReadOnlySpan<char> run, string head) =>
        run.Length > 0 && (head.AsSpan().Contains(run, StringComparison.OrdinalIgnoreCase)
            || (head.Length >= ShortestWord && run.Contains(head, StringComparison.OrdinalIgnoreCase)));

    private static void HideWords(string text, string head, bool[] hidden)
    {
        for (var at = text.IndexOf(head, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(head, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + head.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]))) Fill(hidden, at, end);
        }
    }

    // Looks for the parts of the shorter one in the longer one.
    private static void HideParts(string text, string head, int length, bool[] hidden)
    {
        if (text.Length <= head.Length)
        {
            for (var at = 0; at + length <= text.Length; at++)
                if (head.AsSpan().Contains(text.AsSpan(at, length), StringComparison.OrdinalIgnoreCase)) Fill(hidden, at, at + length);
            return;
        }

        for (var part = 0; part + length <= head.Length; part++)
            for (var at = 0; ; at++)
            {
                var next = text.AsSpan(at).IndexOf(head.AsSpan(part, length), StringComparison.OrdinalIgnoreCase);
                if (next < 0) break;
                at += next;
                Fill(hidden, at, at + length);
            }
    }

    // The first argument of EVAL is the program's own code, which chooses codes and names variables.
    private static int FirstData(IRequest request) => request.Spec.Name is "EVAL" or "EVAL_RO" ? 1 : 0;

    // Servers put spaces for the ends of lines, which an error reply cannot hold.
    private static string HeadOf(RedisValue argument) =>
        Encoding.UTF8.GetString(argument.Span[..Math.Min(argument.Length, LongestHead)]).Replace('\r', ' ').Replace('\n', ' ');

    private static void Fill(bool[] hidden, int from, int to) => System.Array.Fill(hidden, true, from, to - from);

    private static string Hide(string text, List<Range> runs)
    {
        if (runs.Count == 0) return text;
        var hidden = new bool[text.Length];
        foreach (var run in runs) Fill(hidden, run.Start.Value, run.End.Value);
        return Hide(text, hidden);
    }

    private static string Hide(string text, bool[] hidden)
    {
        if (System.Array.IndexOf(hidden, true) < 0) return text;
        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (!hidden[i]) kept.Append(text[i]);
            else if (i == 0 || !hidden[i - 1]) kept.Append(Mark);
        }

        return kept.ToString();
    }
}
