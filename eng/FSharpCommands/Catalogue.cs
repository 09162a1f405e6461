using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Xml.Linq;

namespace Redis.Functional.FSharpCommands;

/// <summary>Reads the public methods of a class with their source files, from the debug symbols, and their documentation.</summary>
public static class Catalogue
{
    private const string Root = "/Commands/";

    /// <summary>The methods in no order. The assembly's .pdb and .xml lie beside it.</summary>
    public static IReadOnlyList<CommandMember> Of(Type catalogue)
    {
        var documents = XDocument.Load(Path.ChangeExtension(catalogue.Assembly.Location, ".xml"));
        using var symbols = MetadataReaderProvider.FromPortablePdbStream(File.OpenRead(Path.ChangeExtension(catalogue.Assembly.Location, ".pdb")));
        return Of(catalogue, new Documentation(documents, catalogue), symbols.GetMetadataReader());
    }

    private static CommandMember[] Of(Type catalogue, Documentation documentation, MetadataReader symbols) =>
    [
        .. from method in catalogue.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
           let place = Place(symbols, method)
           select new CommandMember(method, place.File, place.Line, documentation.Summary(method)),
    ];

    private static (string File, int Line) Place(MetadataReader symbols, MethodInfo method)
    {
        var handle = ((MethodDefinitionHandle)MetadataTokens.Handle(method.MetadataToken)).ToDebugInformationHandle();
        var first = symbols.GetMethodDebugInformation(handle).GetSequencePoints().First(point => !point.IsHidden);
        var path = "/" + symbols.GetString(symbols.GetDocument(first.Document).Name).Replace('\\', '/');
        return (path[(path.LastIndexOf(Root, StringComparison.Ordinal) + Root.Length)..], first.StartLine);
    }
}
