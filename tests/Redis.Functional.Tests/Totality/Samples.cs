using System.Collections;
using System.Reflection;
using System.Text;
using LanguageExt;
using Redis.Functional.Tests.Programs;

namespace Redis.Functional.Tests.Totality;

/// <summary>
/// Values to call members with, by type: null and default, extremes, and whatever other members have answered. Grows while it is used, up
/// to a number per type, so that what the library makes meets all of the library.
/// </summary>
sealed class Samples(Random random)
{
    const int KeptPerType = 24;

    // More than a buffer holds; a thousand of them in one request are to fit into memory several times over.
    const int Many = 70_000;
    static readonly string Long = new('x', Many);

    readonly Dictionary<Type, List<object?>> _values = new()
    {
        [typeof(string)] = [null, "", " ", "\0", "a\r\nb", "GET", "127.0.0.1:1", "redis://:secret@127.0.0.1:1/0?db=1", "unix:///nowhere", "%", "\ud800", Long],
        [typeof(bool)] = [false, true],
        [typeof(byte)] = [(byte)0, byte.MaxValue],
        [typeof(int)] = [0, 1, -1, int.MinValue, int.MaxValue],
        [typeof(long)] = [0L, 1L, -1L, long.MinValue, long.MaxValue],
        [typeof(double)] = [0d, 1d, -1d, double.NaN, double.PositiveInfinity, double.NegativeInfinity, double.MaxValue, double.Epsilon],
        [typeof(decimal)] = [0m, decimal.MinValue, decimal.MaxValue],
        [typeof(TimeSpan)] = [TimeSpan.Zero, TimeSpan.FromMilliseconds(1), TimeSpan.MinValue, TimeSpan.MaxValue, System.Threading.Timeout.InfiniteTimeSpan],
        [typeof(DateTimeOffset)] = [DateTimeOffset.MinValue, DateTimeOffset.MaxValue, DateTimeOffset.UnixEpoch, default(DateTimeOffset)],
        [typeof(DateTime)] = [DateTime.MinValue, DateTime.MaxValue],
        [typeof(Guid)] = [Guid.Empty],
        [typeof(byte[])] = [null, System.Array.Empty<byte>(), new byte[1], "\r\n\0"u8.ToArray(), new byte[Many]],
        [typeof(ReadOnlyMemory<byte>)] = [default(ReadOnlyMemory<byte>), new ReadOnlyMemory<byte>([1, 2])],
        [typeof(CancellationToken)] = [CancellationToken.None, new CancellationToken(true), Disposed()],
        [typeof(Encoding)] = [null, Encoding.UTF8, Encoding.ASCII, Encoding.UTF32],
        [typeof(Exception)] = [null, new ToldToThrowException()],
        [typeof(TimeProvider)] = [null, TimeProvider.System, new InstantTime()],
        [typeof(object)] = [null, new object(), "text", 1],
    };

    /// <summary>A source that is gone already, and was cancelled.</summary>
    static CancellationToken Disposed()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        return source.Token;
    }

    public Samples With(Type type, params object?[] values)
    {
        ListOf(type).AddRange(values);
        return this;
    }

    /// <summary>Keeps what a member answered, where room is left for its type.</summary>
    public void Keep(object? value)
    {
        if (value is null) return;

        // An endless retry or delay in a finalizer, which nobody can cancel, would be at work long after the test.
        if (value is RetrySchedule schedule) value = schedule.MaxDelay(TimeSpan.FromMilliseconds(1)) & RetrySchedule.Times(3);
        if (value.GetType().Name.StartsWith("DelayProgram", StringComparison.Ordinal)) return;
        for (var type = value.GetType(); type is not null && type != typeof(object) && type != typeof(ValueType); type = type.BaseType)
        {
            if (!type.IsPublic && !type.IsNestedPublic) continue;
            var list = ListOf(type);
            if (list.Count < KeptPerType) list.Add(value);
            else if (random.Next(20) == 0) list[random.Next(list.Count)] = value;
        }
    }

    /// <summary>All there is for a type: null or default first.</summary>
    public IReadOnlyList<object?> Of(Type type)
    {
        var list = ListOf(type);
        return list;
    }

    public object? Any(Type type)
    {
        var list = ListOf(type);
        return list.Count == 0 ? null : list[random.Next(list.Count)];
    }

    public object? Good(Type type)
    {
        var good = ListOf(type).Where(value => value is not null).ToList();
        return good.Count == 0 ? null : good[Math.Min(1, good.Count - 1)];
    }

    List<object?> ListOf(Type type)
    {
        if (_values.TryGetValue(type, out var known)) return known;
        var made = Made(type);
        _values[type] = made;
        return made;
    }

    List<object?> Made(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } value) return [null, .. ListOf(value)];
        if (type.IsEnum) return [.. Enum.GetValues(type).Cast<object>().Take(8), Enum.ToObject(type, int.MaxValue)];
        if (typeof(Delegate).IsAssignableFrom(type) && !type.IsAbstract) return Functions(type);
        if (type.IsArray && type.GetArrayRank() == 1) return Arrays(type.GetElementType()!);
        if (Sequence(type) is { } element) return [null, .. Arrays(element).Skip(1), Broken(element)];
        if (type.IsGenericType && type.FullName!.StartsWith("System.ValueTuple`", StringComparison.Ordinal)) return Tuples(type);
        if (type.IsValueType) return type.IsByRefLike ? [] : [Activator.CreateInstance(type)];
        return [null];
    }

    List<object?> Functions(Type type)
    {
        var functions = new List<object?> { null, Stubs.Answering(type, null), Stubs.Throwing(type) };
        var result = Stubs.Result(type);
        if (result == typeof(void)) return functions;
        if (Good(result) is { } good) functions.Add(Stubs.Answering(type, good));
        if (result.IsGenericType && result.GetGenericTypeDefinition() == typeof(Task<>))
            functions.Add(Stubs.Answering(type, typeof(Task).GetMethod(nameof(Task.FromResult))!.MakeGenericMethod(result.GetGenericArguments()).Invoke(null, [Good(result.GetGenericArguments()[0])])));
        return functions;
    }

    List<object?> Arrays(Type element)
    {
        System.Array Filled(params object?[] items)
        {
            var array = System.Array.CreateInstance(element, items.Length);
            for (var i = 0; i < items.Length; i++) array.SetValue(items[i], i);
            return array;
        }

        if (element.IsByRefLike) return [null];
        return [null, Filled(), Filled(Good(element)), Filled(Good(element), Any(element), null), Filled([.. Enumerable.Repeat(Good(element), 1000)])];
    }

    static Type? Sequence(Type type) =>
        type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(IEnumerable<>) || type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
            ? type.GetGenericArguments()[0]
            : null;

    static object Broken(Type element) =>
        typeof(Samples).GetMethod(nameof(BrokenOf), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(element).Invoke(null, [])!;

    static IEnumerable<T> BrokenOf<T>()
    {
        yield return default!;
        throw new ToldToThrowException();
    }

    List<object?> Tuples(Type type)
    {
        var parts = type.GetGenericArguments();
        var constructor = type.GetConstructor(parts)!;
        return [Activator.CreateInstance(type), constructor.Invoke([.. parts.Select(Good)]), constructor.Invoke([.. parts.Select(Any)])];
    }
}

/// <summary>A clock whose timers are always due; one with a period fires again when it has passed.</summary>
sealed class InstantTime : TimeProvider
{
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (period > TimeSpan.Zero) return base.CreateTimer(callback, state, TimeSpan.Zero, period);
        if (dueTime != Timeout.InfiniteTimeSpan) ThreadPool.UnsafeQueueUserWorkItem(_ => callback(state), null);
        return new Spent();
    }

    sealed class Spent : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() { }

        public ValueTask DisposeAsync() => default;
    }
}
