/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Keys` | `KeyedLock<TKey>._entries` | `KeyedLock<TKey>._entries (contents)`, `Entry.RefCount` |
| `Entry` | `Entry.Semaphore` | |
*/
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

internal sealed class Entry
{
    public readonly SemaphoreSlim Semaphore = new(1, 1);
    public int RefCount = 1;
}

public sealed class KeyedLock<TKey> where TKey : notnull
{
    private readonly Dictionary<TKey, Entry> _entries = new();

    private Entry GetOrCreate(TKey key)
    {
        lock (_entries)
        {
            if (_entries.TryGetValue(key, out var entry))
            {
                ++entry.RefCount;
            }
            else
            {
                entry = new Entry();
                _entries[key] = entry;
            }

            return entry;
        }
    }

    public IDisposable Lock(TKey key)
    {
        var entry = GetOrCreate(key);
        entry.Semaphore.Wait();
        return new Releaser(this, key, entry);
    }

    public async Task<IDisposable> LockAsync(TKey key, CancellationToken ct = default)
    {
        var entry = GetOrCreate(key);
        try
        {
            await entry.Semaphore.WaitAsync(ct).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            Forget(key, entry);
            throw;
        }

        return new Releaser(this, key, entry);
    }

    private void Forget(TKey key, Entry entry)
    {
        lock (_entries)
        {
            if (--entry.RefCount == 0) _entries.Remove(key);
        }
    }

    private sealed class Releaser(KeyedLock<TKey> owner, TKey key, Entry entry) : IDisposable
    {
        public void Dispose()
        {
            owner.Forget(key, entry);
            entry.Semaphore.Release();
        }
    }
}

public sealed class Thumbnails
{
    private readonly KeyedLock<string> _locks = new();

    public async Task<byte[]> GetAsync(string path, CancellationToken ct)
    {
        using (await _locks.LockAsync(path))
        {
            return await System.IO.File.ReadAllBytesAsync(path, ct);
        }
    }
}
