namespace MemoryManager;

/// <summary>How an access to memory ended.</summary>
internal enum AccessResult
{
    Done,
    OutOfMemory,
    BusError,
    SegmentationFault,
}

// What a processor does for a program.
internal sealed partial class MmStruct
{
    internal AccessResult Load(long address, out long value)
    {
        value = 0;
        return Access(address, write: false, ref value);
    }

    internal AccessResult Store(long address, long value) => Access(address, write: true, ref value);

    private AccessResult Access(long address, bool write, ref long value)
    {
        MmapSem.DownRead();
        try
        {
            var vma = FindVma(address);
            if (vma is null || !vma.Flags.HasFlag(write ? VmFlags.Write : VmFlags.Read))
            {
                return AccessResult.SegmentationFault;
            }

            if (address < vma.Start && !(vma.Flags.HasFlag(VmFlags.GrowsDown) && ExpandStack(vma, address)))
            {
                return AccessResult.SegmentationFault;
            }

            while (!TryAccess(address, write, ref value))
            {
                switch (Memory.HandleMmFault(vma, address, write))
                {
                    case FaultResult.OutOfMemory:
                        return AccessResult.OutOfMemory;
                    case FaultResult.BusError:
                        return AccessResult.BusError;
                }
            }

            return AccessResult.Done;
        }
        finally
        {
            MmapSem.UpRead();
        }
    }

    /// <summary>The hardware's part: goes through the page table, and sets its bits; without a usable entry it faults.</summary>
    private bool TryAccess(long address, bool write, ref long value)
    {
        PageTableLock.Enter();
        var pte = PteAt(address);
        var isAllowed = pte.IsPresent && (!write || pte.IsWritable);
        if (isAllowed)
        {
            var page = pte.Page!;
            SetPte(address, pte with { IsYoung = true, IsDirty = pte.IsDirty || write });
            if (write)
            {
                page.Set(PageFlags.KeyDirty);
                page.Value = value;
            }

            value = page.Value;
        }

        PageTableLock.Exit();
        return isAllowed;
    }
}
