using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Redis.Functional.FSharpCommands;

/// <summary>A parameter of a command in F#.</summary>
/// <param name="Declared">The parameter in C#.</param>
/// <param name="FollowsOptional">Whether an optional one stands before it: then it is optional too, as F# demands.</param>
public sealed record Parameter(ParameterInfo Declared, bool FollowsOptional)
{
    // What a C# parameter is called in F# where its name is a keyword there.
    private static readonly Dictionary<string, string> Renamed = new(StringComparer.Ordinal) { ["function"] = "name", ["member"] = "value" };

    private static readonly string[] Keywords =
    [
        "abstract", "and", "as", "assert", "base", "begin", "class", "default", "delegate", "do", "done", "downcast", "downto", "elif", "else", "end",
        "exception", "extern", "false", "finally", "fixed", "for", "fun", "function", "global", "if", "in", "inherit", "inline", "interface", "internal",
        "lazy", "let", "match", "member", "module", "mutable", "namespace", "new", "not", "null", "of", "open", "or", "override", "private", "public",
        "rec", "return", "select", "sig", "static", "struct", "then", "to", "true", "try", "type", "upcast", "use", "val", "void", "when", "while",
        "with", "yield", "const", "component", "constraint", "include", "mixin", "parallel", "process", "protected", "pure", "sealed", "tailcall", "trait",
        "virtual", "atomic", "break", "checked",
    ];

    private Type Type => FSharpType.Given(Declared.ParameterType);

    private string Name => NameOf(Declared.Name!);

    private Type? Underlying => Nullable.GetUnderlyingType(Type);

    // C# takes a list of parameters as a span; F# knows arrays of parameters only, and an array converts to a span.
    private bool IsArray =>
        (Declared.IsDefined(typeof(ParamArrayAttribute)) || Declared.IsDefined(typeof(ParamCollectionAttribute))) && FSharpType.Pairs(Type) is null;

    public bool IsOptional => Declared.HasDefaultValue || FollowsOptional;

    /// <summary>The name in F# of the parameter that has this name in C#.</summary>
    public static string NameOf(string name) => Renamed.GetValueOrDefault(name, name);

    /// <summary>Why it cannot be written; null when it can.</summary>
    public string? Problem =>
        Keywords.Contains(Name, StringComparer.Ordinal) ? $"{Name} is a keyword of F#: give it another name in eng/FSharpCommands/Parameter.cs"
        : FollowsOptional && !Declared.HasDefaultValue && !IsArray ? $"{Name} follows an optional parameter"
        : null;

    /// <summary>The namespaces that its declaration and its argument need.</summary>
    public IEnumerable<string> Namespaces =>
        IsArray && !IsOptional ? [nameof(System), .. FSharpType.Namespaces(Type)] : FSharpType.Namespaces(Underlying ?? Type);

    /// <summary>The type as F# overloads see it.</summary>
    public string Shape =>
        IsArray && IsOptional ? $"{FSharpType.Of(Type.GetElementType()!)} seq" : FSharpType.OfParameter(IsOptional && Underlying is { } value ? value : Type);

    /// <summary>As it is declared.</summary>
    public string Declaration => IsOptional ? $"?{Name}: {Shape}" : IsArray ? $"[<ParamArray>] {Name}: {Shape}" : $"{Name}: {Shape}";

    /// <summary>As it is given to the C# method.</summary>
    public string Argument =>
        IsOptional ? Optional
        : FSharpType.Pairs(Type) is null ? Name
        : Type.IsArray ? $"Seq.toArray (Interop.ofPairs {Name})"
        : $"Interop.ofPairs {Name}";

    /// <summary>Whether F# callers have it in several forms, of which the compiler can choose one: see Given.fs.</summary>
    public bool IsOpen => Conversion is not null;

    /// <summary>As it is declared where the caller's type decides. Without an operator's result type to meet, F# takes <c>"user:" + id</c> and <c>a - b</c>.</summary>
    public string OpenDeclaration =>
        Conversion is null ? Declaration
        : IsArray ? $"[<ParamArray>] {Name}: ^{TypeName}[]"
        : $"{Name}: ^{TypeName}";

    /// <summary>As it is given to the member that declares it plainly.</summary>
    public string Converted => Conversion is { } conversion ? $"Given.{conversion} {Name}" : Passed;

    /// <summary>As it is declared where keys and values are text, and integers have 32 bits.</summary>
    public string TextDeclaration =>
        Conversion is null ? Declaration
        : Conversion is "int64" ? $"{Name}: int"
        : IsArray ? $"[<ParamArray>] {Name}: string[]"
        : $"{Name}: string";

    private string Passed => IsOptional ? $"?{Name} = {Name}" : Name;

    private string TypeName => char.ToUpperInvariant(Name[0]) + Name[1..];

    private string? Conversion =>
        IsOptional ? null
        : Is<RedisKey>(Type) ? "key"
        : Is<RedisValue>(Type) ? "value"
        : Is<long>(Type) ? "int64"
        : !IsArray ? null
        : Is<RedisKey>(Type.GetElementType()!) ? "keys"
        : Is<RedisValue>(Type.GetElementType()!) ? "values"
        : null;

    // By its name: the type may be of another build of the library.
    private static bool Is<T>(Type type) => type.FullName == typeof(T).FullName;

    private string Optional =>
        IsArray ? $"Seq.toArray (defaultArg {Name} Seq.empty)"
        : Underlying is not null ? $"Option.toNullable {Name}"
        : Declared.RawDefaultValue is { } value ? $"defaultArg {Name} {Literal(value)}"
        : Type.IsValueType ? $"defaultArg {Name} {Default}"
        : FSharpType.Pairs(Type) is null ? $"Option.toObj {Name}"
        : $"Option.toObj (Option.map Interop.ofPairs {Name})";

    // The factory that makes default(T): Expiry.Never.
    private string Default =>
        Type.GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == Type && Equals(property.GetValue(null), Activator.CreateInstance(Type)))
            .Select(property => $"{FSharpType.Of(Type)}.{property.Name}")
            .Order(StringComparer.Ordinal)
            .FirstOrDefault() ?? $"Unchecked.defaultof<{FSharpType.Of(Type)}>";

    private string Literal(object value) => value switch
    {
        _ when Type.IsEnum => $"{FSharpType.Of(Type)}.{Enum.ToObject(Type, value)}",
        bool flag => flag ? "true" : "false",
        string text => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"",
        long number => string.Create(CultureInfo.InvariantCulture, $"{number}L"),
        double number => number.ToString("0.0###############", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
