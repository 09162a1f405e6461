using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Redis.Functional.PropertyTests.Resp;

public enum Verdict
{
    Complete,
    NeedMore,
    Invalid,
}

/// <summary>
/// A second parser, written as the grammar reads: recursive, from the first byte again on each call. It shares nothing with
/// the library but the tree it makes and the default limits, and exists to disagree.
/// </summary>
/// <summary>A second RESP parser, simple and slow, that the real one is compared with.</summary>
public sealed class NaiveRespParser
{
    const long MaxElements = 134_217_728, MaxBulk = 536_870_912, MaxFrame = 1_073_741_824;
    const int MaxDepth = 1_024, MaxLine = 1 << 20, MaxNumber = 64 << 10;

    static readonly Regex DoubleText = new(@"\A[+-]?(?:[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|inf|nan)\z");
    static readonly Regex BigText = new(@"\A[+-]?[0-9]+\z");
    static readonly Regex IntegerText = new(@"\A[+-]?[0-9]{1,19}\z");
    static readonly Regex LengthText = new(@"\A[0-9]{1,19}\z");

    byte[] bytes = [];
    int length;
    int at;

    /// <summary>Where the last frame ended.</summary>
    public int End => at;

    /// <summary>The verdict on all bytes so far; the tree when a whole frame was there.</summary>
    public (Verdict Verdict, RespValue? Tree) Parse(byte[] input, int inputLength)
    {
        (bytes, length, at) = (input, inputLength, 0);
        var verdict = Value(0, out var tree);
        return (verdict, verdict == Verdict.Complete ? tree : null);
    }

    Verdict Value(int depth, out RespValue tree)
    {
        tree = RespValue.Nil;
        var attributes = new List<KeyValuePair<RespValue, RespValue>>();
        while (at < length && bytes[at] == '|')
        {
            var header = Header(depth, out var count);
            if (header != Verdict.Complete) return header;
            for (var i = 0; i < count; i++)
            {
                var key = Value(depth + 1, out var k);
                if (key != Verdict.Complete) return key;
                var value = Value(depth + 1, out var v);
                if (value != Verdict.Complete) return value;
                attributes.Add(new(k, v));
            }
        }

        var verdict = Bare(depth, out tree);
        if (verdict == Verdict.Complete && attributes.Count > 0) tree = tree.WithAttributes(RespValue.OfMap(attributes));
        return verdict;
    }

    Verdict Bare(int depth, out RespValue tree)
    {
        tree = RespValue.Nil;
        if (at >= length) return Verdict.NeedMore;
        switch ((char)bytes[at])
        {
            case '+' or '-' or ':' or ',' or '(' or '#' or '_':
                return OneLine(out tree);
            case '$' or '=' or '!':
                return Text(out tree);
            case '*' or '~' or '%' or '>':
                return Aggregate(depth, out tree);
            default:
                return Verdict.Invalid;
        }
    }

    Verdict OneLine(out RespValue tree)
    {
        tree = RespValue.Nil;
        var type = (char)bytes[at];
        var verdict = Line(type switch { '_' => 0, '#' => 1, ':' => 20, ',' or '(' => MaxNumber, _ => MaxLine }, out var content);
        if (verdict != Verdict.Complete) return verdict;
        var text = Encoding.Latin1.GetString(content);
        switch (type)
        {
            case '+':
                tree = RespValue.OfSimple(content);
                return Verdict.Complete;
            case '-':
                tree = RespValue.OfError(content);
                return Verdict.Complete;
            case ':':
                if (!IntegerText.IsMatch(text) || !long.TryParse(text, CultureInfo.InvariantCulture, out var integer)) return Verdict.Invalid;
                tree = RespValue.OfInteger(integer);
                return Verdict.Complete;
            case ',':
                if (!DoubleText.IsMatch(text)) return Verdict.Invalid;
                var number = double.Parse(text.Replace("inf", "Infinity").Replace("nan", "NaN"), CultureInfo.InvariantCulture);
                tree = double.IsInfinity(number) && !text.Contains("inf", StringComparison.Ordinal) ? RespValue.OfBulk(text.TrimStart('+')) : RespValue.OfDouble(number);
                return Verdict.Complete;
            case '(':
                if (!BigText.IsMatch(text)) return Verdict.Invalid;
                tree = RespValue.OfBigNumberText(text.TrimStart('+'));
                return Verdict.Complete;
            case '#':
                if (text is not ("t" or "f")) return Verdict.Invalid;
                tree = RespValue.OfBoolean(text == "t");
                return Verdict.Complete;
            default:
                return Verdict.Complete;
        }
    }

    Verdict Text(out RespValue tree)
    {
        tree = RespValue.Nil;
        var type = (char)bytes[at];
        var verdict = Line(20, out var content);
        if (verdict != Verdict.Complete) return verdict;
        var header = Encoding.Latin1.GetString(content);
        if (type == '$' && header == "-1") return Verdict.Complete;
        if (type == '$' && header == "?") return Parts(out tree);
        if (!Number(header, out var size) || size > MaxBulk || (type == '=' && size < 4)) return Verdict.Invalid;
        verdict = Payload(size, type == '=', out var payload);
        if (verdict != Verdict.Complete) return verdict;
        tree = type switch
        {
            '$' => RespValue.OfBulk(payload),
            '!' => RespValue.OfError(payload),
            _ => RespValue.OfVerbatim(Encoding.ASCII.GetString(payload, 0, 3), payload[4..]),
        };
        return Verdict.Complete;
    }

    Verdict Parts(out RespValue tree)
    {
        tree = RespValue.Nil;
        var whole = new List<byte>();
        while (true)
        {
            if (at >= length) return Verdict.NeedMore;
            if (bytes[at] != ';') return Verdict.Invalid;
            var verdict = Line(20, out var content);
            if (verdict != Verdict.Complete) return verdict;
            if (!Number(Encoding.Latin1.GetString(content), out var size) || size > MaxBulk - whole.Count) return Verdict.Invalid;
            if (size == 0)
            {
                tree = RespValue.OfBulk(whole.ToArray());
                return Verdict.Complete;
            }

            verdict = Payload(size, verbatim: false, out var payload);
            if (verdict != Verdict.Complete) return verdict;
            whole.AddRange(payload);
        }
    }

    Verdict Aggregate(int depth, out RespValue tree)
    {
        tree = RespValue.Nil;
        var type = (char)bytes[at];
        var verdict = Header(depth, out var count);
        if (verdict != Verdict.Complete || count == -1) return verdict;
        var children = new List<RespValue>();
        var wanted = count < 0 ? long.MaxValue : type == '%' ? count * 2 : count;
        while (children.Count < wanted)
        {
            if (count < 0 && at < length && bytes[at] == '.')
            {
                if (type == '%' && children.Count % 2 == 1) return Verdict.Invalid;
                verdict = Line(0, out _);
                if (verdict != Verdict.Complete) return verdict;
                break;
            }

            verdict = Value(depth + 1, out var child);
            if (verdict != Verdict.Complete) return verdict;
            children.Add(child);
        }

        tree = type switch
        {
            '*' => RespValue.OfArray([.. children]),
            '~' => RespValue.OfSet([.. children]),
            '>' => RespValue.OfPush([.. children]),
            _ => RespValue.OfMap(children.Chunk(2).Select(pair => KeyValuePair.Create(pair[0], pair[1]))),
        };
        return Verdict.Complete;
    }

    // a count; -1 for the null array, -2 for streamed
    Verdict Header(int depth, out long count)
    {
        count = 0;
        var type = (char)bytes[at];
        var verdict = Line(20, out var content);
        if (verdict != Verdict.Complete) return verdict;
        var text = Encoding.Latin1.GetString(content);
        if (type == '*' && text == "-1")
        {
            count = -1;
            return Verdict.Complete;
        }

        if (text == "?" && type is '*' or '%' or '~') count = -2;
        else if (!Number(text, out count)) return Verdict.Invalid;
        if (depth >= MaxDepth || count > MaxElements) return Verdict.Invalid;
        var children = type is '%' or '|' ? count * 2 : count;
        return children > MaxElements || (children * 3) + at > MaxFrame ? Verdict.Invalid : Verdict.Complete;
    }

    static bool Number(string text, out long number)
    {
        number = 0;
        return LengthText.IsMatch(text) && long.TryParse(text, CultureInfo.InvariantCulture, out number);
    }

    // everything between the type and CR LF
    Verdict Line(int limit, out byte[] content)
    {
        content = [];
        var start = at + 1;
        for (var i = start; i < length; i++)
        {
            if (bytes[i] == '\n') return Verdict.Invalid;
            if (bytes[i] == '\r')
            {
                if (i + 1 == length) return Verdict.NeedMore;
                if (bytes[i + 1] != '\n') return Verdict.Invalid;
                content = bytes[start..i];
                at = i + 2;
                return Verdict.Complete;
            }

            if (i - start == limit) return Verdict.Invalid;
        }

        return Verdict.NeedMore;
    }

    Verdict Payload(long size, bool verbatim, out byte[] payload)
    {
        payload = [];
        for (var i = 0; verbatim && i < 4 && at + i < length; i++)
        {
            if (i == 3 ? bytes[at + i] != ':' : bytes[at + i] is <= 0x20 or >= 0x7F) return Verdict.Invalid;
        }

        var end = at + size;
        if (end < length && bytes[end] != '\r') return Verdict.Invalid;
        if (end + 1 < length && bytes[end + 1] != '\n') return Verdict.Invalid;
        if (end + 2 > length) return Verdict.NeedMore;
        payload = bytes[at..(int)end];
        at = (int)end + 2;
        return Verdict.Complete;
    }
}
