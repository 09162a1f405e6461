namespace Redis.Functional.FSharp

open System
open Redis.Functional

/// The types that commands, Cmd.value and Cmd.pair convert to a value. Since 0.1.
[<AbstractClass; Sealed>]
type ToValue =
    static member ToRedisValue(value: RedisValue) : RedisValue = value
    static member ToRedisValue(text: string) : RedisValue = RedisValue.op_Implicit text
    static member ToRedisValue(bytes: byte[]) : RedisValue = RedisValue.op_Implicit bytes
    static member ToRedisValue(bytes: ReadOnlyMemory<byte>) : RedisValue = RedisValue.op_Implicit bytes
    static member ToRedisValue(number: int) : RedisValue = RedisValue.op_Implicit number
    static member ToRedisValue(number: int64) : RedisValue = RedisValue.op_Implicit number
    static member ToRedisValue(number: uint32) : RedisValue = RedisValue.op_Implicit number
    static member ToRedisValue(number: uint64) : RedisValue = RedisValue.op_Implicit number
    static member ToRedisValue(number: int16) : RedisValue = RedisValue.op_Implicit number
    static member ToRedisValue(number: uint16) : RedisValue = RedisValue.op_Implicit number
    static member ToRedisValue(number: byte) : RedisValue = RedisValue.op_Implicit number
    static member ToRedisValue(number: sbyte) : RedisValue = RedisValue.op_Implicit number
    static member ToRedisValue(number: float) : RedisValue = RedisValue.op_Implicit number
    static member ToRedisValue(number: float32) : RedisValue = RedisValue.op_Implicit number
    static member ToRedisValue(number: decimal) : RedisValue = RedisValue.op_Implicit number
    static member ToRedisValue(flag: bool) : RedisValue = RedisValue.op_Implicit flag
    static member ToRedisValue(guid: Guid) : RedisValue = RedisValue.op_Implicit guid
    static member ToRedisValue(time: TimeSpan) : RedisValue = RedisValue.op_Implicit time
    static member ToRedisValue(moment: DateTime) : RedisValue = RedisValue.op_Implicit moment
    static member ToRedisValue(moment: DateTimeOffset) : RedisValue = RedisValue.op_Implicit moment
    static member ToRedisValue(date: DateOnly) : RedisValue = RedisValue.op_Implicit date
    static member ToRedisValue(time: TimeOnly) : RedisValue = RedisValue.op_Implicit time

    /// The conversion for the type of the argument, which the compiler chooses.
    static member inline Convert(_: ^C, value: ^V) : RedisValue = ((^C or ^V): (static member ToRedisValue: ^V -> RedisValue) value)

/// The types that commands convert to a key. Since 0.1.
[<AbstractClass; Sealed>]
type ToKey =
    static member ToRedisKey(key: RedisKey) : RedisKey = key
    static member ToRedisKey(text: string) : RedisKey = RedisKey.op_Implicit text
    static member ToRedisKey(bytes: byte[]) : RedisKey = RedisKey.op_Implicit bytes
    static member ToRedisKey(bytes: ReadOnlyMemory<byte>) : RedisKey = RedisKey.op_Implicit bytes

    /// The conversion for the type of the argument, which the compiler chooses.
    static member inline Convert(_: ^C, key: ^K) : RedisKey = ((^C or ^K): (static member ToRedisKey: ^K -> RedisKey) key)

/// The types that commands convert to an integer. Since 0.1.
[<AbstractClass; Sealed>]
type ToInt64 =
    static member ToInt64(number: int64) : int64 = number
    static member ToInt64(number: int) : int64 = int64 number
    static member ToInt64(number: uint32) : int64 = int64 number
    static member ToInt64(number: int16) : int64 = int64 number
    static member ToInt64(number: uint16) : int64 = int64 number
    static member ToInt64(number: byte) : int64 = int64 number
    static member ToInt64(number: sbyte) : int64 = int64 number

    /// The conversion for the type of the argument, which the compiler chooses.
    static member inline Convert(_: ^C, number: ^N) : int64 = ((^C or ^N): (static member ToInt64: ^N -> int64) number)

/// How the commands convert their arguments. Public because the compiler puts it where a command is called. Since 0.1.
[<System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never); RequireQualifiedAccess>]
module Given =
    let inline key (key: ^K) : RedisKey = ToKey.Convert(Unchecked.defaultof<ToKey>, key)
    let inline value (value: ^V) : RedisValue = ToValue.Convert(Unchecked.defaultof<ToValue>, value)
    let inline int64 (number: ^N) : int64 = ToInt64.Convert(Unchecked.defaultof<ToInt64>, number)

    // Null stays null, which is then an InvalidArgument, as where nothing is converted.
    let inline list (keys: ^K seq) : RedisKey seq =
        if isNull (box keys) then Unchecked.defaultof<RedisKey seq> else Seq.map (fun one -> key one) keys

    let inline keys (keys: ^K[]) : RedisKey[] =
        if isNull (box keys) then Unchecked.defaultof<RedisKey[]> else Array.map (fun one -> key one) keys

    let inline values (values: ^V[]) : RedisValue[] =
        if isNull (box values) then Unchecked.defaultof<RedisValue[]> else Array.map (fun one -> value one) values
