namespace Redis.Functional.FSharp

open System
open Redis.Functional

/// The types that Cmd.value and Cmd.pair convert to a value. Since 0.1.
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

    /// The conversion for the type of the argument, which the compiler chooses.
    static member inline Convert(_: ^C, value: ^V) : RedisValue = ((^C or ^V): (static member ToRedisValue: ^V -> RedisValue) value)
