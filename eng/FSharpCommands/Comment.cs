using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Redis.Functional.FSharpCommands;

/// <summary>An element of documentation as lines of an F# comment.</summary>
public static partial class Comment
{
    /// <summary>On one line if it fits the width; otherwise its text is wrapped, between lines of the tags. Paragraphs begin on a line of their own.</summary>
    public static IReadOnlyList<string> Lines(XElement element, string indent, int width)
    {
        var text = Spaces().Replace(element.ToString(SaveOptions.DisableFormatting), " ");
        var content = text.IndexOf('>', StringComparison.Ordinal) + 1;
        var (open, inner, close) = (text[..content], text[content..text.LastIndexOf('<')].Trim(), $"</{element.Name}>");
        return element.Elements("para").Any() ? [$"{indent}/// {open}", .. element.Elements("para").SelectMany(para => Lines(para, indent, width)), $"{indent}/// {close}"]
            : $"{indent}/// {open}{inner}{close}" is var line && line.Length <= width ? [line]
            : [$"{indent}/// {open}", .. Wrapped(inner, $"{indent}///", width), $"{indent}/// {close}"];
    }

    private static List<string> Wrapped(string text, string start, int width)
    {
        List<string> lines = [start];
        foreach (var word in Words().Matches(text).Select(match => match.Value))
        {
            if (lines[^1].Length + 1 + word.Length > width && lines[^1] != start) lines.Add(start);
            lines[^1] += $" {word}";
        }

        return lines;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    /// <summary>A tag is never divided, and neither is a word.</summary>
    [GeneratedRegex(@"(?:<[^>]*>|[^\s<])+")]
    private static partial Regex Words();
}
