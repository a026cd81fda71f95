/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Blob` | `BlobStore._rw` | `BlobStore._blobs`, `BlobStore._bytes` |
*/
using System;
using System.Collections.Generic;
using System.Threading;

public sealed class BlobStore
{
    private readonly ReaderWriterLockSlim _rw = new();
    private readonly Dictionary<string, byte[]> _blobs = new();
    private long _bytes;

    private readonly struct WriteGuard : IDisposable
    {
        private readonly ReaderWriterLockSlim _rw;

        private WriteGuard(ReaderWriterLockSlim rw) => _rw = rw;

        public static WriteGuard? TryCreate(ReaderWriterLockSlim rw, TimeSpan timeout)
            => rw.TryEnterWriteLock(timeout) ? new WriteGuard(rw) : null;

        public static WriteGuard Create(ReaderWriterLockSlim rw)
        {
            rw.EnterWriteLock();
            return new WriteGuard(rw);
        }

        public void Dispose() => _rw.ExitWriteLock();
    }

    public bool TryPut(string name, byte[] blob)
    {
        if (WriteGuard.TryCreate(_rw, TimeSpan.FromMilliseconds(50)) is not { } guard) return false;
        using (guard)
        {
            _blobs[name] = blob;
            _bytes += blob.Length;
            return true;
        }
    }

    public int Trim(long limit)
    {
        using var guard = WriteGuard.TryCreate(_rw, TimeSpan.Zero);
        if (guard is null) return -1;
        var n = 0;
        foreach (var (name, blob) in _blobs)
        {
            if (_bytes <= limit) break;
            _blobs.Remove(name);
            _bytes -= blob.Length;
            n++;
        }

        return n;
    }

    public void Clear()
    {
        WriteGuard? guard = null;
        try
        {
            guard = WriteGuard.Create(_rw);
            _blobs.Clear();
            _bytes = 0;
        }
        finally
        {
            guard?.Dispose();
        }
    }
}
