using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Redis.Functional.FSharpCommands;

/// <summary>The C# documentation, read for F#: references to commands become the names of their F# members.</summary>
public sealed partial class Documentation
{
    private const int MostInherited = 4;

    private readonly Dictionary<string, XElement> _members;
    private readonly Dictionary<string, string> _names;

    public Documentation(XDocument document, IEnumerable<MethodInfo> methods)
    {
        _members = document.Descendants("member").ToDictionary(member => (string)member.Attribute("name")!, StringComparer.Ordinal);
        _names = methods.ToDictionary(DocumentationId.Of, FSharpName.Of, StringComparer.Ordinal);
    }

    /// <summary>The summary, which may be inherited, on one line.</summary>
    public string Summary(MethodInfo method) => Summary(DocumentationId.Of(method), MostInherited);

    private string Summary(string id, int depth)
    {
        if (depth == 0 || !_members.TryGetValue(id, out var member)) return "";
        return member.Element("summary") is { } summary ? Spaces().Replace(Text(summary), " ").Trim()
            : member.Element("inheritdoc")?.Attribute("cref")?.Value is { } inherited ? Summary(inherited, depth - 1)
            : "";
    }

    private string Text(XElement element) => string.Concat(element.Nodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement inner => inner.Attribute("cref") is { } reference ? Name(reference.Value)
            : inner.Attribute("name")?.Value ?? inner.Attribute("langword")?.Value ?? Text(inner),
        _ => "",
    }));

    // M:Redis.Functional.Commands.Get(…) becomes get, M:Redis.Functional.RedisProgram.OnLease``1(…) Redis.onLease, P:System.DateTime.Now DateTime.Now.
    private string Name(string reference)
    {
        if (_names.TryGetValue(reference, out var command)) return command;
        var parts = Arity().Replace(reference[2..].Split('(')[0], "").Split('.');
        return reference[0] == 'T' || parts.Length == 1 ? parts[^1]
            : parts[^2] == nameof(RedisProgram) ? $"Redis.{FSharpName.Camel(parts[^1])}"
            : $"{parts[^2]}.{parts[^1]}";
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"`+\d+")]
    private static partial Regex Arity();
}
