// The value of a result that is not there throws; that it cannot, after the test, is lost in the type parameter.
public readonly struct Result<T> where T : struct
{
    private readonly T _value;
    public bool IsOk { get; }
    private Result(T value) { _value = value; IsOk = true; }
    public T Value => IsOk ? _value : throw new InvalidOperationException();
    public static Result<T> Ok(T value) => new(value);
    public static Result<T> Fail() => default;
}
public readonly struct Key(object target) : IDisposable
{
    public void Dispose() => Monitor.Exit(target);
}
public sealed class C
{
    private readonly object _g = new();
    private int _n;
    private static Result<Key> Acquire(object g)
    {
        if (!Monitor.TryEnter(g)) return Result<Key>.Fail();
        return Result<Key>.Ok(new Key(g));
    }
    public bool Inc()
    {
        var r = {|LOCK3001:Acquire(_g)|};
        if (!r.IsOk) return false;
        using (r.Value) _n++;
        return true;
    }
}
