/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Gauge` | `Gauge._gate` | `Gauge._samples` |
*/
using System;
using System.Collections.Generic;
using System.Threading;

public static class RwMembers
{
    public static ReadScope Read(this ReaderWriterLockSlim rw)
    {
        rw.EnterReadLock();
        return new ReadScope(rw);
    }

    public static WriteScope Write(this ReaderWriterLockSlim rw)
    {
        rw.EnterWriteLock();
        return new WriteScope(rw);
    }

    public readonly ref struct ReadScope(ReaderWriterLockSlim rw)
    {
        public void Dispose() => rw.ExitReadLock();
    }

    public readonly ref struct WriteScope(ReaderWriterLockSlim rw)
    {
        public void Dispose() => rw.ExitWriteLock();
    }
}

public sealed partial class Gauge(string name)
{
    private readonly ReaderWriterLockSlim _gate = new();
    private readonly List<double> _samples = [];

    public required string Unit { get; init; }

    public partial double Average { get; }

    public void Add(params ReadOnlySpan<double> samples)
    {
        using (_gate.Write())
        {
            _samples.AddRange(samples);
        }
    }

    public override string ToString() => $"{name}: {Average}{Unit}";
}

public sealed partial class Gauge
{
    public partial double Average
    {
        get
        {
            using var read = _gate.Read();
            if (_samples is []) return 0;
            var sum = 0d;
            foreach (var s in _samples) sum += s;
            return sum / _samples.Count;
        }
    }

    public void Reset()
    {
        using var write = _gate.Write();
        _samples.RemoveAll(static s => s < 0);
        if (_samples is [_, .. var rest] && rest.Count > 10) _samples.Clear();
    }
}
