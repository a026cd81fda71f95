using System;
using System.Collections.Generic;
using System.Threading;

// No document. LazyInitializer with its own sync lock, and double-checked locking in three spellings.
public class ResourceTable
{
    private static ResourceTable? s_instance;
    private static readonly object s_instanceLock = new();
    private Dictionary<string, string>? _strings;
    private bool _stringsReady;
    private object? _stringsLock;
    private volatile string[]? _keys;
    private int _misses;

    public static ResourceTable Instance
    {
        get
        {
            if (Volatile.Read(ref s_instance) == null)
            {
                lock (s_instanceLock)
                {
                    if (s_instance == null)
                    {
                        var created = new ResourceTable();
                        created.Warm();
                        Volatile.Write(ref s_instance, created);
                    }
                }
            }

            return s_instance!;
        }
    }

    private Dictionary<string, string> Strings =>
        LazyInitializer.EnsureInitialized(ref _strings, ref _stringsReady, ref _stringsLock, static () => new Dictionary<string, string> { ["ok"] = "OK" });

    private object KeysLock => LazyInitializer.EnsureInitialized(ref _stringsLock, static () => new object())!;

    private void Warm() => _ = Strings.Count;

    public string[] Keys
    {
        get
        {
            if (_keys is { } keys) return keys;
            lock (KeysLock)
            {
                return _keys ??= [.. Strings.Keys];
            }
        }
    }

    public string? Find(string key)
    {
        if (Strings.TryGetValue(key, out var text)) return text;
        lock (KeysLock)
        {
            _misses++;
        }

        return null;
    }
}
