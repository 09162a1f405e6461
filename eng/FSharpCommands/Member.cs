using System.Reflection;
using System.Runtime.CompilerServices;
using Redis.Functional.Server;

namespace Redis.Functional.FSharpCommands;

/// <summary>An F# member that calls a C# method, laid out as the formatter of F# does.</summary>
public sealed record Member(CommandMember Command)
{
    private const int Width = 120;
    private const string Indent = "        ";
    private const string Step = "    ";

    private MethodInfo Method => Command.Method;

    private Type Result => Method.ReturnType;

    private Parameter[] Parameters =>
    [
        .. Method.GetParameters().Select((parameter, i) => new Parameter(parameter, Method.GetParameters().Take(i).Any(before => before.HasDefaultValue))),
    ];

    private Type Value => FSharpType.Argument(Result);

    public string Name => FSharpName.Of(Method);

    /// <summary>The C# class that has the method.</summary>
    public string Class => Method.DeclaringType!.Name == nameof(ServerCommands) ? nameof(ServerCommands) : nameof(Commands);

    /// <summary>The F# type that the member extends.</summary>
    public string Type => Class == nameof(ServerCommands) ? Topic.ServerCmd : Topic.Cmd;

    /// <summary>What no other member may have: an F# call without optional arguments must have one meaning.</summary>
    public string Signature => $"{Name}({string.Join(", ", Parameters.Where(parameter => !parameter.IsOptional).Select(parameter => parameter.Shape))})";

    /// <summary>Whether the C# parameter takes any list, rather than an array of its own.</summary>
    public bool TakesAnyList => !Method.GetParameters().Any(parameter => FSharpType.Given(parameter.ParameterType).IsArray);

    public IEnumerable<string> Namespaces => Parameters.SelectMany(parameter => parameter.Namespaces).Concat(FSharpType.Namespaces(Value))
        .Append(Class == nameof(ServerCommands) ? typeof(ServerCommands).Namespace! : typeof(Commands).Namespace!)
        .Concat(MakesTwo ? [typeof(MethodImplOptions).Namespace!] : []);

    /// <summary>Why it cannot be written; null when it can.</summary>
    public string? Problem =>
        Command.Documentation.Count == 0 ? "it has no documentation"
        : !Shape.IsKnown(Value) ? $"{Shape.Of(Value)} has no member of Shape: add it to eng/FSharpCommands/Shape.cs and to Shape.fs"
        : Parameters.Select(parameter => parameter.Problem).FirstOrDefault(problem => problem is not null);

    public IEnumerable<string> Lines() => Lines([.. Command.Documentation.SelectMany(element => Comment.Lines(element, Indent, Width))]);

    private IEnumerable<string> Lines(string[] documentation) =>
    [
        .. documentation,
        .. MakesTwo ? [$"{Indent}[<MethodImpl(MethodImplOptions.NoInlining)>]"] : Array.Empty<string>(),
        .. Laid(Head("", parameter => parameter.Declaration), Call, Body()),
        .. Parameters.Any(parameter => parameter.IsOpen) ? ["", .. documentation, .. Twin()] : Array.Empty<string>(),
    ];

    // A second overload keeps the compiler from expecting a RedisKey of "user:" + id, which it then calls an error. It lets the caller's types decide. A member
    // with type parameters of its own takes text: those of the arguments would have to be named with them, and would make two equal overloads for a RedisKey.
    private string[] Twin()
    {
        var head = Method.IsGenericMethodDefinition ? Head("", parameter => parameter.TextDeclaration) : Head("inline ", parameter => parameter.OpenDeclaration);
        var arguments = Parameters.Select(parameter => parameter.Converted).ToArray();
        var target = $"{Type}.{Name}{(NamesTypes ? TypeArguments : "")}";
        var call = arguments is [var only] ? $"{target} ({only})" : $"{target}({string.Join(", ", arguments)})";
        var all = $"{Indent}{Step}{call}";
        return Laid(head, call, all.Length <= Width ? [all] : [$"{Indent}{Step}{target}(", .. Separated(arguments, Indent + Step + Step), $"{Indent}{Step})"]);
    }

    private static string[] Laid(string[] head, string call, IEnumerable<string> body) =>
        head.Length == 1 && $"{head[0]} {call}" is { Length: <= Width } whole ? [whole] : [.. head, .. body];

    // It makes the C# command, and of this the F# one. The JIT keeps the first on the stack, unless it inlines the member into a loop.
    private bool MakesTwo => FSharpType.Constructor(Result) == nameof(Command<>) && Shape.Member(Value) is not null;

    // getAs<'T>
    private bool NamesTypes => Method.IsGenericMethodDefinition && Name.EndsWith("As", StringComparison.Ordinal);

    private string[] Head(string inline, Func<Parameter, string> declaration)
    {
        var name = $"{Indent}static member {inline}{Name}{(NamesTypes ? TypeArguments : "")}";
        var result = $": {FSharpType.Constructor(Result)}<{FSharpType.OfResult(Value, isInner: false)}> =";
        var declarations = Parameters.Select(declaration).ToArray();
        var list = $"({string.Join(", ", declarations)})";
        return $"{name}{list} {result}" is { Length: <= Width } whole ? [whole]
            : $"{Indent}{Step}{list}" is { Length: <= Width } all ? [name, all, $"{Indent}{Step}{result}"]
            : [name, $"{Indent}{Step}(", .. Separated(declarations, Indent + Step + Step), $"{Indent}{Step}) {result}"];
    }

    private string Call
    {
        get
        {
            var call = $"{Target}({string.Join(", ", Parameters.Select(parameter => parameter.Argument))})";
            return Shape.Member(Value) is { } member ? $"Shape.{member} ({call})" : call;
        }
    }

    private IEnumerable<string> Body()
    {
        var indent = Indent + Step;
        if ($"{indent}{Call}" is { Length: <= Width } single) return [single];
        var arguments = Parameters.Select(parameter => parameter.Argument);
        return Shape.Member(Value) is not { } member
            ? [$"{indent}{Target}(", .. Separated(arguments, indent + Step), $"{indent})"]
            : $"{indent}{Step}{Target}({string.Join(", ", arguments)})" is { Length: <= Width } inner
                ? [$"{indent}Shape.{member} (", inner, $"{indent})"]
                : [$"{indent}Shape.{member} (", $"{indent}{Step}{Target}(", .. Separated(arguments, indent + Step + Step), $"{indent}{Step})", $"{indent})"];
    }

    private string Target => $"{Class}.{Method.Name}{(Method.IsGenericMethodDefinition ? TypeArguments : "")}";

    private string TypeArguments => $"<{string.Join(", ", Method.GetGenericArguments().Select(FSharpType.Of))}>";

    private static IEnumerable<string> Separated(IEnumerable<string> items, string indent) =>
        items.ToArray() is var all ? all.Select((item, i) => $"{indent}{item}{(i < all.Length - 1 ? "," : "")}") : [];
}
