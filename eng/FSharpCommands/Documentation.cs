using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Redis.Functional.FSharpCommands;

/// <summary>The C# documentation, read for F#: references become the names of F# members, as code.</summary>
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

    /// <summary>
    /// The elements for F# readers, from <c>summary</c> to <c>remarks</c>, which may be inherited. Examples are C# and left out, as are parameters that only
    /// the method has from which the documentation is inherited.
    /// </summary>
    public IReadOnlyList<XElement> Of(MethodInfo method)
    {
        var own = method.GetParameters().Select(parameter => Parameter.NameOf(parameter.Name!)).ToHashSet(StringComparer.Ordinal);
        return [.. Of(DocumentationId.Of(method), MostInherited).Where(element => element.Name != "param" || own.Contains((string)element.Attribute("name")!))];
    }

    private XElement[] Of(string id, int depth)
    {
        if (depth == 0 || !_members.TryGetValue(id, out var member)) return [];
        return member.Element("inheritdoc")?.Attribute("cref")?.Value is { } inherited
            ? Of(inherited, depth - 1)
            : [.. member.Elements().Where(element => element.Name != "example").Select(element => new XElement(element.Name, element.Attributes().Select(Named), Nodes(element)))];
    }

    private IEnumerable<XNode> Nodes(XElement element) => element.Nodes().Select(node => node is not XElement inner ? node
        : inner.Attribute("cref") is { } reference ? Code(Name(reference.Value))
        : inner.Name == "paramref" ? Code(Parameter.NameOf((string)inner.Attribute("name")!))
        : inner.Name == "typeparamref" ? Code($"'{(string)inner.Attribute("name")!}")
        : inner.Attribute("langword") is { } word ? Code(word.Value)
        : new XElement(inner.Name, inner.Attributes(), Nodes(inner)));

    private static XElement Code(string text) => new("c", text);

    private static XAttribute Named(XAttribute attribute) => new(attribute.Name, Parameter.NameOf(attribute.Value));

    // M:Redis.Functional.Commands.Get(…) becomes get, M:Redis.Functional.RedisProgram.OnLease``1(…) Redis.onLease, P:System.DateTime.Now DateTime.Now.
    private string Name(string reference)
    {
        if (_names.TryGetValue(reference, out var command)) return command;
        var parts = Arity().Replace(reference[2..].Split('(')[0], "").Split('.');
        return reference[0] == 'T' || parts.Length == 1 ? parts[^1]
            : parts[^2] == nameof(RedisProgram) ? $"Redis.{FSharpName.Camel(parts[^1])}"
            : $"{parts[^2]}.{parts[^1]}";
    }

    [GeneratedRegex(@"`+\d+")]
    private static partial Regex Arity();
}
