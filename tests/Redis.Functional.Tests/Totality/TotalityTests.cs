using System.Collections;
using System.Diagnostics;
using System.Net;
using System.Reflection;
using System.Runtime.CompilerServices;
using LanguageExt;
using Redis.Functional.Tests.Architecture;
using Redis.Functional.Tests.Commands.Calls;
using Redis.Functional.Tests.Programs;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.Tests.Totality;

/// <summary>
/// Nothing throws: every public member of the library is called with null, default, extremes, functions that throw, closed clients and
/// cancelled tokens, and with what the other members answered; every program so made is run.
/// </summary>
[Trait("Coverage", "Off")]
public class TotalityTests
{
    const int Rounds = 3;
    const int CallsPerMember = 40;
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(150);
    static readonly Assembly Library = typeof(RedisClient).Assembly;

    /// <summary>Members that may throw, and why.</summary>
    static readonly Dictionary<string, string> MayThrow = new()
    {
        ["RedisOutcome.Switch"] = "a function that throws is the caller's own, outside any program",
        ["RedisOutcome.ValueOr"] = "a function that throws is the caller's own, outside any program",
        ["RedisOutcome.SwitchAsync"] = "a function that throws is the caller's own, outside any program",
        ["OrThrowExtensions.OrThrow"] = "throws, as its name says; its namespace is imported for that",
        ["RedisResult<A>.Map"] = "a function that throws is the caller's own, outside any program",
        ["RedisResult<A>.Bind"] = "a function that throws is the caller's own, outside any program",
        ["Codec<T>.Encode"] = "runs a function of the caller; a command that uses it makes a Callback of what it throws",
        ["Codec<T>.Decode"] = "runs a function of the caller; a command that uses it makes a Callback of what it throws",
        ["RespValue.OfMap"] = "walks the caller's own sequence",
    };

    // REDIS_FUNCTIONAL_SEED=n calls the members with the same values again.
    readonly int _seed = int.TryParse(Environment.GetEnvironmentVariable("REDIS_FUNCTIONAL_SEED"), out var seed) ? seed : Random.Shared.Next();
    readonly Random _random;
    readonly Samples _samples;
    readonly FakeClient _client;
    readonly Dictionary<string, string> _throws = [];
    readonly System.Collections.Generic.HashSet<string> _called = [];
    readonly System.Collections.Generic.HashSet<string> _notCallable = [];
    long _calls;
    long _runs;

    public TotalityTests()
    {
        _random = new Random(_seed);
        _samples = new Samples(_random);
        var replies = new[]
        {
            "+OK\r\n", "$-1\r\n", "_\r\n", ":1\r\n", ":-2\r\n", "$3\r\nabc\r\n", "$0\r\n\r\n", "$1\r\n7\r\n", "*0\r\n", "*-1\r\n", "*2\r\n$1\r\na\r\n:1\r\n", "%1\r\n+a\r\n:1\r\n",
            "~1\r\n+a\r\n", ",1.5\r\n", ",nan\r\n", "#t\r\n", "(123456789012345678901234567890\r\n", "=7\r\ntxt:abc\r\n", "-ERR no\r\n", "-\r\n", "-LOADING x\r\n",
            "*1\r\n*1\r\n*0\r\n", ":9223372036854775807\r\n", "!5\r\nERR x\r\n",
        };
        var server = new Random(_seed);
        _client = new FakeClient(_ => replies[server.Next(replies.Length)], new InstantTime());
    }

    [Fact]
    [Trait("Length", "Long")]
    public async Task No_public_member_throws()
    {
        var closed = await Closed();
        _samples
            .With(typeof(IRedisClient), null, _client, closed)
            .With(typeof(RedisClient), closed)
            .With(typeof(HeldLock), await Released())
            .With(typeof(EndPoint), null, new IPEndPoint(IPAddress.Loopback, 1))
            .With(typeof(RedisConfig), null, Nowhere());
        var watch = Stopwatch.StartNew();
        for (var round = 0; round < Rounds; round++)
            foreach (var type in Types())
                foreach (var member in Members(type))
                    await Call(type, member);

        var report = $"seed {_seed}: {_called.Count} members, {_calls} calls, {_runs} programs run, {_throws.Count} throws, {watch.Elapsed.TotalSeconds:0.0} s; not callable by reflection: {string.Join(", ", _notCallable)}";
        TestContext.Current.SendDiagnosticMessage(report);
        TestContext.Current.TestOutputHelper?.WriteLine(report);
        MeasuredFigures.Report("T34", $"{_called.Count} public members, {_calls} calls, {_runs} programs run: {_throws.Count} throws (seed {_seed})");
        Assert.True(_throws.Count == 0, $"{report}\n{string.Join('\n', _throws.Values)}");
        Assert.True(_called.Count > 400 && _runs > 1000, report);
    }

    static RedisConfig Nowhere() => new()
    {
        Endpoint = new RedisEndpoint.Tcp("127.0.0.1", 1), ConnectTimeout = TimeSpan.FromMilliseconds(200), Reconnect = ReconnectPolicy.Never,
        CommandTimeout = TimeSpan.FromMilliseconds(200), TimeProvider = new InstantTime(),
    };

    static async Task<RedisClient> Closed()
    {
        var client = RedisClient.Create(Nowhere()).IfLeft((RedisClient)null!);
        await client.DisposeAsync();
        return client;
    }

    // One that is held would have a task without end.
    static async Task<HeldLock> Released()
    {
        var held = (await new RedisLock("k").Acquire(new FakeClient(_ => "*2\r\n:1\r\n:7\r\n"))).IfLeft((HeldLock)null!);
        await held.DisposeAsync();
        return held;
    }

    static IEnumerable<Type> Types() => Library.GetExportedTypes()
        .Where(type => !type.IsInterface && !type.IsEnum && !typeof(Delegate).IsAssignableFrom(type) && !type.FullName!.Contains('<'))
        .SelectMany(Close);

    // Generic types over a value type and a reference type.
    static IEnumerable<Type> Close(Type type) => type.IsGenericTypeDefinition
        ? [.. new[] { typeof(int), typeof(string) }.Select(argument => type.MakeGenericType([.. type.GetGenericArguments().Select(_ => argument)]))]
        : [type];

    static IEnumerable<MethodBase> Members(Type type)
    {
        const BindingFlags all = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        return type.GetConstructors(all).Where(_ => !type.IsAbstract).Concat<MethodBase>(type.GetMethods(all).SelectMany(CloseMethod))
            .Where(member => !member.Name.Contains('<'));
    }

    static IEnumerable<MethodInfo> CloseMethod(MethodInfo method)
    {
        if (!method.IsGenericMethodDefinition) return [method];
        var parameters = method.GetGenericArguments();
        return new[] { typeof(int), typeof(string), typeof(long) }.Select((_, i) => TryClose(method, parameters, i)).OfType<MethodInfo>().Take(2);
    }

    static MethodInfo? TryClose(MethodInfo method, Type[] parameters, int variant)
    {
        Type[] usual = [typeof(int), typeof(string), typeof(long)];
        try
        {
            return method.MakeGenericMethod([.. parameters.Select((parameter, i) =>
                parameter.GetGenericParameterConstraints() is [var constraint, ..] && constraint != typeof(ValueType) ? constraint : usual[(variant + i) % 2])]);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    async Task Call(Type type, MethodBase member)
    {
        var parameters = member.GetParameters();
        var name = $"{TypeNames.Of(type.IsGenericType ? type.GetGenericTypeDefinition() : type)}.{member.Name}";
        if (!Invocation.IsPossible(member)
            || (member is MethodInfo { ReturnType.IsByRefLike: true }) || (member is MethodInfo { IsAbstract: true } && _samples.Good(type) is null))
        {
            _notCallable.Add(name);
            return;
        }

        for (var i = 0; i < CallsPerMember; i++)
        {
            object? target = null;
            if (!member.IsStatic && !member.IsConstructor && (target = _samples.Any(type) ?? _samples.Good(type)) is null) return;
            var arguments = parameters.Select(parameter => Argument(parameter, i)).ToArray();
            using var limit = new CancellationTokenSource(Limit);
            if (type == typeof(RedisRun)) Limited(arguments, limit.Token);
            if (member is MethodInfo { IsSpecialName: true } && member.Name.StartsWith("set_", StringComparison.Ordinal)) target = Copy(target!);
            await Once(name, member, target, arguments);
            if (parameters.Length == 0 && i > 12) break;
        }
    }

    // Among the programs are some that never end by themselves.
    static void Limited(object?[] arguments, CancellationToken limit)
    {
        for (var i = 0; i < arguments.Length; i++)
            if (arguments[i] is CancellationToken { CanBeCanceled: false })
                arguments[i] = limit;
    }

    // What `with` does: the copy is changed, and kept as a sample.
    object Copy(object target)
    {
        var copy = target.GetType().GetMethod("<Clone>$")?.Invoke(target, []) ?? target;
        _samples.Keep(copy);
        return copy;
    }

    // First all null, then all good, then one at a time extreme, then anything.
    object? Argument(ParameterInfo parameter, int call)
    {
        var type = parameter.ParameterType.IsByRef ? parameter.ParameterType.GetElementType()! : Invocation.Given(parameter.ParameterType);
        if (parameter.IsOut) return null;
        return call switch
        {
            0 => type.IsValueType && Nullable.GetUnderlyingType(type) is null ? Activator.CreateInstance(type) : null,
            1 => _samples.Good(type),
            _ => _random.Next(3) == 0 ? _samples.Good(type) : _samples.Any(type),
        };
    }

    async Task Once(string name, MethodBase member, object? target, object?[] arguments)
    {
        _called.Add($"{name}/{arguments.Length}");
        _calls++;
        try
        {
            var call = Task.Run(() => Invocation.Of(member, target, arguments));
            var result = await call.WaitAsync(Patience);
            await Use(result);
        }
        catch (Exception exception)
        {
            var inner = exception is TargetInvocationException { InnerException: { } thrown } ? thrown : exception;
            if (IsExcused(name, arguments, inner)) return;
            _throws.TryAdd($"{name} {inner.GetType().Name}", $"{name}({string.Join(", ", arguments.Select(Show))}){(target is null ? "" : $" on {Show(target)}")}: {inner.GetType().Name}: {inner.Message}\n      {inner.StackTrace?.Split('\n').Take(3).Aggregate("", (all, line) => $"{all} {line.Trim()}")}");
        }
    }

    // A Match must answer a value that only its functions can make: when one throws, or there is none, nothing else can be answered.
    static bool IsExcused(string name, object?[] arguments, Exception thrown) =>
        MayThrow.ContainsKey(name) || (name.EndsWith(".Match", StringComparison.Ordinal) && (thrown is ToldToThrowException || arguments.Contains(null)));

    static string Show(object? value)
    {
        try
        {
            return Text(value);
        }
        catch (Exception exception)
        {
            return $"{value!.GetType().Name} whose text is a {exception.GetType().Name}";
        }
    }

    static string Text(object? value)
    {
        if (value is null) return "null";
        if (value is Delegate function) return function.Method.ReturnType.Name;
        if (value is ICollection collection) return $"{value.GetType().Name}({collection.Count})";
        var text = value.ToString() ?? "";
        return text.Length > 80 ? $"{value.GetType().Name} of {text.Length} characters" : $"{value.GetType().Name} {text}";
    }

    async Task Use(object? result)
    {
        _samples.Keep(result);
        if (result is null) return;
        if (result is not (Task or ValueTask) && !result.GetType().Name.StartsWith("ValueTask", StringComparison.Ordinal))
        {
            _ = result.ToString();
            _ = result.GetHashCode();
            _ = result.Equals(result);
        }

        await Close(result);
        var type = result.GetType();
        for (var at = type; at is not null; at = at.BaseType)
        {
            if (!at.IsGenericType || at.GetGenericTypeDefinition() != typeof(RedisProgram<>)) continue;
            await (Task)typeof(TotalityTests).GetMethod(nameof(RunEverywhere), BindingFlags.NonPublic | BindingFlags.Instance)!
                .MakeGenericMethod(at.GetGenericArguments()).Invoke(this, [result])!;
        }

        if (result is Task task) await task.WaitAsync(Patience);
        if (result is ValueTask plain) await plain.AsTask().WaitAsync(Patience);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueTask<>))
        {
            var awaited = (Task)type.GetMethod(nameof(ValueTask<int>.AsTask))!.Invoke(result, [])!;
            await awaited.WaitAsync(Patience);
            var answer = awaited.GetType().GetProperty("Result")!.GetValue(awaited);
            _samples.Keep(answer);
            await Close(answer);
        }
    }

    // A client that was made is closed, or it would go on dialling; closed clients are what the members are to meet. A lock would be renewed for ever.
    static async Task Close(object? made)
    {
        if (made is Either<RedisError, HeldLock> { IsRight: true } held) await held.IfLeft((HeldLock)null!).DisposeAsync().AsTask().WaitAsync(Patience);
        if (made is Either<RedisError, RedisClient> { IsRight: true } either) made = either.IfLeft((RedisClient)null!);
        if (made is RedisClient client) await client.DisposeAsync().AsTask().WaitAsync(Patience);
    }

    async Task RunEverywhere<A>(RedisProgram<A> program)
    {
        foreach (var client in _samples.Of(typeof(IRedisClient)).OfType<IRedisClient>())
        {
            _runs++;
            using var limit = new CancellationTokenSource(Limit);
            _ = await Task.Run(() => client.RunResult(program, limit.Token).AsTask()).WaitAsync(Patience);
            _ = await Task.Run(() => client.Run(program, limit.Token).AsTask()).WaitAsync(Patience);
        }
    }
}
