/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Slot` | `Slot.Gate` | `Slot.Value`, `Slot.Version` |
*/
using System;
using System.Runtime.InteropServices;

internal struct Slot
{
    public object Gate;
    public string? Value;
    public int Version;
}

public sealed class SlotTable
{
    private readonly Slot[] _slots;

    public SlotTable(int size)
    {
        var slots = new Slot[size];
        for (var i = 0; i < slots.Length; i++)
        {
            slots[i].Gate = new object();
            slots[i].Version = 1;
        }

        _slots = slots;
    }

    public int Set(int index, string value)
    {
        ref var slot = ref _slots[index];
        lock (slot.Gate)
        {
            slot.Value = value;
            return ++slot.Version;
        }
    }

    public string? Get(int index)
    {
        lock (_slots[index].Gate)
        {
            return _slots[index].Value;
        }
    }

    public int Clear()
    {
        var cleared = 0;
        for (var i = 0; i < _slots.Length; i++)
        {
            ref var slot = ref _slots[i];
            lock (slot.Gate)
            {
                if (slot.Value is null) continue;
                slot.Value = null;
                slot.Version++;
                cleared++;
            }
        }

        return cleared;
    }

    public bool CompareSet(int index, int version, string value)
    {
        var gate = _slots[index].Gate;
        lock (gate)
        {
            if (_slots[index].Version != version) return false;
            _slots[index] = new Slot { Gate = gate, Value = value, Version = version + 1 };
            return true;
        }
    }
}
