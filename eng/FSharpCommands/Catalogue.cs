using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Xml.Linq;

namespace Redis.Functional.FSharpCommands;

/// <summary>Reads the public methods of classes with their source files, from the debug symbols, and their documentation.</summary>
public static class Catalogue
{
    private const string Root = "/Commands/";

    /// <summary>The methods in no order. The classes are of one assembly, whose .pdb and .xml lie beside it.</summary>
    public static IReadOnlyList<CommandMember> Of(params Type[] classes)
    {
        var library = classes[0].Assembly.Location;
        using var symbols = MetadataReaderProvider.FromPortablePdbStream(File.OpenRead(Path.ChangeExtension(library, ".pdb")));
        MethodInfo[] methods =
        [
            .. classes.SelectMany(one => one.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
                .Where(method => method.GetCustomAttribute<ObsoleteAttribute>() is null),
        ];
        return Of(methods, new Documentation(XDocument.Load(Path.ChangeExtension(library, ".xml")), methods), symbols.GetMetadataReader());
    }

    private static CommandMember[] Of(MethodInfo[] methods, Documentation documentation, MetadataReader symbols) =>
    [
        .. from method in methods
           let place = Place(symbols, method)
           select new CommandMember(method, place.File, place.Line, documentation.Of(method)),
    ];

    private static (string File, int Line) Place(MetadataReader symbols, MethodInfo method)
    {
        var handle = ((MethodDefinitionHandle)MetadataTokens.Handle(method.MetadataToken)).ToDebugInformationHandle();
        var first = symbols.GetMethodDebugInformation(handle).GetSequencePoints().First(point => !point.IsHidden);
        var path = "/" + symbols.GetString(symbols.GetDocument(first.Document).Name).Replace('\\', '/');
        return (path[(path.LastIndexOf(Root, StringComparison.Ordinal) + Root.Length)..], first.StartLine);
    }
}
