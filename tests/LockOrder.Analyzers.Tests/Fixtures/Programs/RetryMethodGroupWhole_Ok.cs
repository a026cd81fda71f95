/* LockOrdering.md
```lock-order
Journal.File
  Journal.Index
```

| Lock | Declared as | Protects |
|---|---|---|
| `Journal.File` | `Journal._file` | `Journal._length` |
| `Journal.Index` | `Journal._index` | `Journal._offsets (contents)` |
*/
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;

public static class Retry
{
    public static T Run<T>(Func<T> action, int times = 3, Func<Exception, bool>? filter = null)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return action();
            }
            catch (Exception e) when (attempt < times && (filter?.Invoke(e) ?? e is IOException))
            {
                Thread.Sleep(attempt * 10);
            }
        }
    }

    public static void Run(Action action, int times = 3) => Run(() => { action(); return 0; }, times);
}

public sealed class Journal
{
    private readonly object _file = new();
    private readonly object _index = new();
    private readonly List<long> _offsets = new();
    private long _length;

    public void Append(byte[] data) => Retry.Run(() => AppendCore(data));

    public long Length() => Retry.Run(ReadLength);

    public int Count() => Retry.Run<int>(ReadCount, filter: static e => e is TimeoutException);

    public void Compact() => Retry.Run(CompactCore, times: 1);

    private void AppendCore(byte[] data)
    {
        lock (_file)
        {
            var at = _length;
            _length += data.Length;
            lock (_index) _offsets.Add(at);
        }
    }

    private void CompactCore()
    {
        lock (_file)
        lock (_index)
        {
            _offsets.RemoveAll(o => o > _length);
            _offsets.TrimExcess();
        }
    }

    private long ReadLength()
    {
        lock (_file) return _length;
    }

    private int ReadCount()
    {
        lock (_index) return _offsets.Count;
    }
}
