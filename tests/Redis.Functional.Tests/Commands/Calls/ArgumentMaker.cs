using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Reflection;
using System.Text;
using LanguageExt;

namespace Redis.Functional.Tests.Commands.Calls;

/// <summary>
/// Arguments by type, for any method of the catalogue: plain values here; for the library's own types whatever their public constructors,
/// factories, fields and <c>init</c> properties make, so that a new option needs no line here. Not all go together: then the command is refused, and
/// another call is tried. With a text, everything that may hold any text holds this one.
/// </summary>
sealed class ArgumentMaker(Random random, string? text = null)
{
    const int Depth = 6;
    static readonly string[] Letters = ["a", "b", "value", "x y", "é", "\r\n", "0", "word", "{tag}"];
    int _keys;

    public object? Of(ParameterInfo parameter)
    {
        var type = Invocation.Given(parameter.ParameterType);
        if (parameter.HasDefaultValue && random.Next(2) == 0)
            return parameter.DefaultValue is { } value ? (type.IsEnum ? Enum.ToObject(type, value) : value) : Nothing(type);
        return Made(type, Depth);
    }

    object? Made(Type type, int depth)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner) return random.Next(3) == 0 ? null : Made(inner, depth);
        if (Plain(type) is { } plain) return plain;
        if (type.IsEnum) return Any(Enum.GetValues(type).Cast<object>().ToArray());
        if (type.IsArray) return Filled(type.GetElementType()!, depth);
        if (type.IsGenericType) return Generic(type, type.GetGenericTypeDefinition(), type.GetGenericArguments(), depth);
        return type.Assembly == typeof(RedisKey).Assembly && depth > 0 ? Own(type, depth - 1) : Nothing(type);
    }

    object? Plain(Type type) => text is null ? Usual(type) : Given(type, text) ?? Usual(type);

    // The same text for everything that may hold any.
    static object? Given(Type type, string text) =>
        type == typeof(RedisKey) ? (RedisKey)text
        : type == typeof(RedisValue) ? (RedisValue)text
        : type == typeof(string) ? text
        : type == typeof(byte[]) ? Encoding.UTF8.GetBytes(text)
        : type == typeof(ReadOnlyMemory<byte>) ? new ReadOnlyMemory<byte>(Encoding.UTF8.GetBytes(text))
        : (object?)null;

    object? Usual(Type type) =>
        type == typeof(RedisKey) ? (RedisKey)$"key:{++_keys}"
        : type == typeof(RedisValue) ? (random.Next(3) == 0 ? (RedisValue)random.Next(100) : Any(Letters))
        : type == typeof(string) ? Any(Letters).Trim().Replace(' ', '_') is { Length: > 0 } text ? text : "w"
        : type == typeof(bool) ? random.Next(2) == 0
        : type == typeof(byte) ? (byte)random.Next(256)
        : type == typeof(int) ? Number()
        : type == typeof(long) ? (long)Number()
        : type == typeof(uint) ? (uint)random.Next(50)
        : type == typeof(ulong) ? (ulong)random.Next(50)
        : type == typeof(ushort) ? (ushort)random.Next(50)
        : type == typeof(double) ? Math.Round((random.NextDouble() * 60) - 20, 3)
        : type == typeof(float) ? (float)Math.Round(random.NextDouble() * 8, 3)
        : type == typeof(decimal) ? (decimal)random.Next(50)
        : type == typeof(TimeSpan) ? TimeSpan.FromMilliseconds(random.Next(4) == 0 ? random.Next(-2, 1000) : random.Next(1, 100) * 1000)
        : type == typeof(DateTimeOffset) ? DateTimeOffset.UnixEpoch.AddSeconds(random.Next(1, int.MaxValue)).AddMilliseconds(random.Next(2) * 5)
        : type == typeof(Version) ? new Version(7, 0, random.Next(9))
        : type == typeof(byte[]) ? new byte[] { 1, 2, 3 }
        : type == typeof(ReadOnlyMemory<byte>) ? new ReadOnlyMemory<byte>([1, 2, 3])
        : type == typeof(ReadOnlyMemory<float>) ? new ReadOnlyMemory<float>([1, 0.5f, (float)random.NextDouble()])
        : type == typeof(IPAddress) ? IPAddress.Loopback
        : type == typeof(CultureInfo) ? CultureInfo.InvariantCulture
        : (object?)null;

    int Number() => random.Next(6) switch { 0 => -random.Next(1, 5), 1 => 0, _ => random.Next(1, 60) };

    Array Filled(Type element, int depth)
    {
        var array = Array.CreateInstance(element, random.Next(1, 4));
        for (var i = 0; i < array.Length; i++) array.SetValue(Made(element, depth), i);
        return array;
    }

    object? Generic(Type type, Type definition, Type[] parts, int depth)
    {
        if (definition == typeof(IRedisCodec<>) || definition == typeof(Codec<>)) return Codec.Utf8;
        if (definition == typeof(Option<>)) return Optional(parts[0], depth);
        if (definition == typeof(ReadOnlyMemory<>)) return Activator.CreateInstance(type, Filled(parts[0], depth));
        if (definition == typeof(ImmutableArray<>)) return Filled(typeof(ImmutableArray), nameof(ImmutableArray.Create), parts[0], depth);
        if (definition == typeof(Seq<>)) return Filled(typeof(SeqOf), nameof(SeqOf.Array), parts[0], depth);
        if (definition == typeof(KeyValuePair<,>) || type.FullName!.StartsWith("System.ValueTuple`", StringComparison.Ordinal))
            return Activator.CreateInstance(type, [.. parts.Select(part => Made(part, depth))]);
        if (typeof(IEnumerable).IsAssignableFrom(type) && type.IsInterface) return Many(type, parts, depth);
        return type.Assembly == typeof(RedisKey).Assembly && depth > 0 ? Own(type, depth - 1) : Nothing(type);
    }

    object? Many(Type type, Type[] parts, int depth)
    {
        if (parts.Length == 1) return Filled(parts[0], depth);
        var map = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(parts))!;
        for (var i = random.Next(1, 4); i > 0; i--) map[Made(parts[0], depth)!] = Made(parts[1], depth);
        return type.IsInstanceOfType(map) ? map : null;
    }

    object? Optional(Type part, int depth)
    {
        var type = typeof(Option<>).MakeGenericType(part);
        return random.Next(2) == 0
            ? Activator.CreateInstance(type)
            : type.GetMethod(nameof(Option<int>.Some), [part])?.Invoke(null, [Made(part, depth)]) ?? Activator.CreateInstance(type);
    }

    // An immutable list, by the function that makes one of an array.
    object? Filled(Type holder, string name, Type element, int depth) =>
        holder.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
            .First(method => method.Name == name && method.GetGenericArguments().Length == 1
                && method.GetParameters() is [{ ParameterType.IsArray: true }])
            .MakeGenericMethod(element).Invoke(null, [Filled(element, depth)]);

    // What makes a value of one of the library's types: its constructors, the members that are or answer one, and those of its cases.
    object? Own(Type type, int depth)
    {
        var makers = MakersOf(type);
        for (var tries = 0; tries < 8 && makers.Length > 0; tries++)
        {
            var value = Any(makers) switch
            {
                ConstructorInfo constructor => Set(constructor.Invoke(Arguments(constructor, depth)), depth),
                MethodInfo method => method.Invoke(null, Arguments(method, depth)),
                PropertyInfo property => property.GetValue(null),
                FieldInfo field => field.GetValue(null),
                _ => null,
            };
            if (value is not null) return value;
        }

        return Nothing(type);
    }

    object?[] Arguments(MethodBase method, int depth) =>
        [.. method.GetParameters().Select(parameter => parameter.HasDefaultValue && random.Next(2) == 0 ? Of(parameter) : Made(parameter.ParameterType, depth))];

    object Set(object value, int depth)
    {
        foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
            if (property.SetMethod is { IsPublic: true } && random.Next(3) == 0 && !property.GetIndexParameters().Any()
                && Made(property.PropertyType, depth) is { } made)
                property.SetValue(value, made);
        return value;
    }

    static MemberInfo[] MakersOf(Type type)
    {
        const BindingFlags statics = BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var cases = type.GetNestedTypes().Where(inner => inner.BaseType == type).SelectMany(MakersOf);
        return
        [
            .. type.GetConstructors().Where(constructor => !type.IsAbstract && constructor.GetParameters().All(parameter => parameter.ParameterType != type)),
            .. type.GetProperties(statics).Where(property => property.PropertyType == type),
            .. type.GetFields(statics).Where(field => field.FieldType == type),
            .. type.GetMethods(statics).Where(method => method.ReturnType == type && !method.IsGenericMethod && (!method.IsSpecialName || method.Name == "op_Implicit")
                && method.GetParameters().All(parameter => parameter.ParameterType != type && !parameter.ParameterType.IsByRefLike)),
            .. cases,
        ];
    }

    static object? Nothing(Type type) => type.IsValueType && Nullable.GetUnderlyingType(type) is null ? Activator.CreateInstance(type) : null;

    A Any<A>(IReadOnlyList<A> choices) => choices[random.Next(choices.Count)];
}
