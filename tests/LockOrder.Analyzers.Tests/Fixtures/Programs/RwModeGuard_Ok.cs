/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Types` | `TypeCache._rw` | `TypeCache._types`, `TypeCache._generation` |
*/
using System;
using System.Collections.Generic;
using System.Threading;

public enum RwMode { None, Read, Upgradeable, Write }

public readonly struct RwGuard : IDisposable
{
    private readonly ReaderWriterLockSlim _rw;
    private readonly RwMode _mode;

    private RwGuard(ReaderWriterLockSlim rw, RwMode mode)
    {
        _rw = rw;
        _mode = mode;
    }

    public static RwGuard Read(ReaderWriterLockSlim rw)
    {
        rw.EnterReadLock();
        return new RwGuard(rw, RwMode.Read);
    }

    public static RwGuard Upgradeable(ReaderWriterLockSlim rw)
    {
        rw.EnterUpgradeableReadLock();
        return new RwGuard(rw, RwMode.Upgradeable);
    }

    public static RwGuard Write(ReaderWriterLockSlim rw)
    {
        rw.EnterWriteLock();
        return new RwGuard(rw, RwMode.Write);
    }

    public void Dispose()
    {
        switch (_mode)
        {
            case RwMode.Read: _rw.ExitReadLock(); break;
            case RwMode.Upgradeable: _rw.ExitUpgradeableReadLock(); break;
            case RwMode.Write: _rw.ExitWriteLock(); break;
        }
    }
}

public sealed class TypeCache
{
    private readonly ReaderWriterLockSlim _rw = new();
    private readonly Dictionary<Type, string> _types = new();
    private int _generation;

    public string Name(Type type)
    {
        using (RwGuard.Read(_rw))
        {
            if (_types.TryGetValue(type, out var name)) return name;
        }

        using (RwGuard.Upgradeable(_rw))
        {
            if (_types.TryGetValue(type, out var name)) return name;
            name = type.FullName ?? type.Name;
            using var write = RwGuard.Write(_rw);
            _types.Add(type, name);
            _generation++;
            return name;
        }
    }

    public int Clear()
    {
        using var guard = RwGuard.Write(_rw);
        _types.Clear();
        return ++_generation;
    }
}
