using System.IO.Enumeration;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Redis.Functional.Tests.Architecture;

/// <summary>The house rules as functions from sources to offenders, so that each can be shown to find one.</summary>
static partial class SourceRules
{
    public const int FileLines = 400;
    public const int MethodLines = 60;
    public const int Columns = 160;

    public static IEnumerable<string> Throws(IEnumerable<SyntaxTree> trees) =>
        Tokens(trees, SyntaxKind.ThrowKeyword).Select(SourceTree.Place);

    public static IEnumerable<string> CatchesOutside(IEnumerable<string> allowedGlobs, IEnumerable<SyntaxTree> trees) =>
        Tokens(trees.Where(tree => !allowedGlobs.Any(glob => Matches(glob, tree.FilePath))), SyntaxKind.CatchKeyword).Select(SourceTree.Place);

    public static bool Matches(string glob, string path) => FileSystemName.MatchesSimpleExpression(glob, path, ignoreCase: false);

    public static IEnumerable<string> LongFiles(IEnumerable<SyntaxTree> trees) =>
        trees.Select(tree => (tree.FilePath, tree.GetText().Lines.Count))
            .Where(file => file.Count > FileLines + 1)
            .Select(file => $"{file.FilePath}: {file.Count - 1} lines, {FileLines} at most");

    public static IEnumerable<string> LongLines(IEnumerable<SyntaxTree> trees) =>
        from tree in trees
        from line in tree.GetText().Lines
        where line.Span.Length > Columns
        select $"{tree.FilePath}({line.LineNumber + 1}): {line.Span.Length} columns, {Columns} at most";

    /// <summary>Types of more lines than a file may have, all their files together; the catalogue of commands is a list and not one thing.</summary>
    public static IEnumerable<string> LongTypes(IEnumerable<SyntaxTree> trees) =>
        from type in SourceTree.Nodes<TypeDeclarationSyntax>(trees)
        where type.Parent is not TypeDeclarationSyntax && type.Identifier.Text is not ("Commands" or "ServerCommands")
        let span = type.SyntaxTree.GetLineSpan(type.Span)
        group span.EndLinePosition.Line - span.StartLinePosition.Line + 1 by (type.Identifier.Text, type.Arity) into parts
        where parts.Sum() > FileLines
        select $"{parts.Key.Text}: {parts.Sum()} lines, {FileLines} at most";

    /// <summary>Files whose first type has neither a summary nor a comment before it, nor inside its head.</summary>
    public static IEnumerable<string> SilentFiles(IEnumerable<SyntaxTree> trees) =>
        trees.Where(static tree => !tree.ToString().Split('{')[0].Contains("//", StringComparison.Ordinal)).Select(static tree => tree.FilePath);

    public static IEnumerable<string> LongMethods(IEnumerable<SyntaxTree> trees) =>
        from node in SourceTree.Nodes<SyntaxNode>(trees)
        where node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax
        let span = node.SyntaxTree.GetLineSpan(node.Span)
        let lines = span.EndLinePosition.Line - span.StartLinePosition.Line + 1
        where lines > MethodLines
        select $"{SourceTree.Place(node)}: {lines} lines, {MethodLines} at most";

    public static IEnumerable<string> VagueNames(IEnumerable<SyntaxTree> trees) =>
        from type in SourceTree.Nodes<BaseTypeDeclarationSyntax>(trees)
        where VagueWord().IsMatch(type.Identifier.ValueText)
        select $"{SourceTree.Place(type)}: {type.Identifier.ValueText}";

    public static IEnumerable<string> AsyncVoids(IEnumerable<SyntaxTree> trees) =>
        from node in SourceTree.Nodes<SyntaxNode>(trees)
        let declared = node switch
        {
            MethodDeclarationSyntax method => (method.Modifiers, method.ReturnType),
            LocalFunctionStatementSyntax local => (local.Modifiers, local.ReturnType),
            _ => default,
        }
        where declared.ReturnType is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword } && declared.Modifiers.Any(SyntaxKind.AsyncKeyword)
        select SourceTree.Place(node);

    /// <summary>Static state: a static field or property that can be assigned, or one that holds a mutable collection.</summary>
    public static IEnumerable<string> MutableStatics(IEnumerable<SyntaxTree> trees) =>
        SourceTree.Nodes<FieldDeclarationSyntax>(trees)
            .Where(field => field.Modifiers.Any(SyntaxKind.StaticKeyword)
                && (!field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword) || MutableType().IsMatch(field.Declaration.Type.ToString())))
            .Select(SourceTree.Place)
            .Concat(SourceTree.Nodes<PropertyDeclarationSyntax>(trees)
                .Where(property => property.Modifiers.Any(SyntaxKind.StaticKeyword)
                    && (property.AccessorList?.Accessors.Any(a => a.IsKind(SyntaxKind.SetAccessorDeclaration) && a.Body is null && a.ExpressionBody is null) == true
                        || (property.Initializer is not null && MutableType().IsMatch(property.Type.ToString()))))
                .Select(SourceTree.Place));

    /// <summary>Clock readings, which belong to the runtime; everybody else asks a TimeProvider.</summary>
    public static IEnumerable<string> ClocksOutsideRuntime(IEnumerable<SyntaxTree> trees) =>
        from name in SourceTree.Nodes<IdentifierNameSyntax>(trees.Where(tree => LayerMap.FolderOf(tree.FilePath) != "Runtime"))
        where name.Identifier.ValueText is "Stopwatch" or "TickCount" or "TickCount64"
        select SourceTree.Place(name);

    /// <summary>
    /// Calls of the library's own asynchronous methods whose task is kept or dropped instead of awaited, each as <c>file: name</c>: work that goes
    /// on beside its caller, and would keep the caller's ExecutionContext. Threads that are started with it count too.
    /// </summary>
    public static IEnumerable<string> WorkBesideCallers(IReadOnlyCollection<SyntaxTree> trees)
    {
        var methods = SourceTree.Nodes<MethodDeclarationSyntax>(trees)
            .Where(method => method.Modifiers.Any(SyntaxKind.AsyncKeyword))
            .Select(method => (Type: TypeAround(method), Name: method.Identifier.ValueText))
            .ToHashSet();
        var names = methods.Select(method => method.Name).ToHashSet();
        return
            from call in SourceTree.Nodes<InvocationExpressionSyntax>(trees)
            let name = call.Expression switch
            {
                MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
                SimpleNameSyntax simple => simple.Identifier.ValueText,
                _ => "",
            }
            let isThread = name == "Start" && call.Expression.ToString().Contains("thread", StringComparison.OrdinalIgnoreCase)
            let isDropped = call.Parent is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" } } && names.Contains(name)
            let isKept = call.Parent is AssignmentExpressionSyntax kept && kept.Right == call
                && call.Expression is SimpleNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax }
                && methods.Contains((TypeAround(call), name))
            where isThread || isDropped || isKept
            select $"{call.SyntaxTree.FilePath}: {name}";
    }

    static string TypeAround(SyntaxNode node) => node.Ancestors().OfType<TypeDeclarationSyntax>().First().Identifier.ValueText;

    /// <summary>Locks that are taken other than through a property that passes them through <c>LockOrder.Next</c>.</summary>
    public static IEnumerable<string> UnorderedLocks(IReadOnlyCollection<SyntaxTree> trees)
    {
        var locks = SourceTree.Nodes<FieldDeclarationSyntax>(trees).Where(static field => field.Declaration.Type.ToString() == "Lock")
            .SelectMany(static field => field.Declaration.Variables).Select(static variable => variable.Identifier.ValueText).ToHashSet();
        return
            (from name in SourceTree.Nodes<IdentifierNameSyntax>(trees)
             where locks.Contains(name.Identifier.ValueText)
             where name.Parent is not ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } || call.Expression.ToString() != "LockOrder.Next"
             where name.Parent is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Exit" }
             select SourceTree.Place(name))
            .Concat(from statement in SourceTree.Nodes<LockStatementSyntax>(trees)
                    where statement.Expression is not IdentifierNameSyntax
                    select SourceTree.Place(statement));
    }

    public static IEnumerable<string> OpenEnds(IEnumerable<SyntaxTree> trees) =>
        from tree in trees
        from line in tree.GetText().Lines
        where OpenEnd().IsMatch(line.ToString())
        select $"{tree.FilePath}({line.LineNumber + 1}): {line.ToString().Trim()}";

    /// <summary>
    /// One public type (of any arity) per file, named after it. A partial type that is split by topic over several files is
    /// named after the topic instead (<c>SortedSets.Range.cs</c>).
    /// </summary>
    public static IEnumerable<string> FilesNotNamedAfterTheirType(IReadOnlyCollection<SyntaxTree> trees)
    {
        var split = trees.SelectMany(tree => PublicTypes(tree).Distinct()).GroupBy(name => name).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet();
        return
            from tree in trees
            let types = PublicTypes(tree).Distinct().ToList()
            let topic = Path.GetFileName(tree.FilePath).Split('.', '`', '{', '(')[0]
            where types.Count > 1 || (types.Count == 1 && types[0] != topic && !split.Contains(types[0]))
            select $"{tree.FilePath}: declares {string.Join(", ", types)}";
    }

    static IEnumerable<string> PublicTypes(SyntaxTree tree) =>
        from member in tree.GetRoot().DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<MemberDeclarationSyntax>()
        where member.Modifiers.Any(SyntaxKind.PublicKeyword)
        select member switch
        {
            BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
            DelegateDeclarationSyntax type => type.Identifier.ValueText,
            _ => "",
        };

    static IEnumerable<SyntaxToken> Tokens(IEnumerable<SyntaxTree> trees, SyntaxKind kind) =>
        trees.SelectMany(tree => tree.GetRoot().DescendantTokens()).Where(token => token.IsKind(kind));

    [GeneratedRegex("(Helper|Manager|Util|Utils|Utility|Utilities|Common)s?(?=[A-Z0-9]|$)")]
    private static partial Regex VagueWord();

    [GeneratedRegex(@"^(System\.[\w.]+\.)?(Concurrent\w+|Dictionary|List|HashSet|Queue|Stack|PriorityQueue|ConditionalWeakTable|StringBuilder|StrongBox)\b")]
    private static partial Regex MutableType();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b")]
    private static partial Regex OpenEnd();
}
