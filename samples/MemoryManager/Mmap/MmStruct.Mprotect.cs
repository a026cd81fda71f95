namespace MemoryManager;

internal sealed partial class MmStruct
{
    /// <summary>Changes what may be done with a stretch of addresses, all of which must be mapped.</summary>
    internal bool Mprotect(long start, long pages, VmFlags access)
    {
        MmapSem.DownWrite();
        try
        {
            var end = start + pages;
            while (start < end)
            {
                var vma = FindVma(start);
                if (vma is null || vma.Start > start)
                {
                    return false;
                }

                var stretch = long.Min(end, vma.End);
                if (!MprotectFixup(vma, start, stretch, (vma.Flags & ~VmFlags.Access) | access))
                {
                    return false;
                }

                start = stretch;
            }

            return true;
        }
        finally
        {
            MmapSem.UpWrite();
        }
    }

    /// <summary>Changes a part of one area, which joins its neighbours or is cut off.</summary>
    private bool MprotectFixup(VmAreaStruct vma, long start, long end, VmFlags flags)
    {
        if (flags == vma.Flags)
        {
            return true;
        }

        var previous = start > vma.Start ? vma : vma.Previous;
        var request = new VmaRequest(start, end, flags, vma.AnonVma, vma.File, vma.IndexOf(start), vma.Policy);
        var changed = vma.IsNonLinear ? null : VmaMerge(previous, request);
        if (changed is null)
        {
            if (start > vma.Start && !SplitVma(vma, start, newBelow: true))
            {
                return false;
            }

            if (end < vma.End && !SplitVma(vma, end, newBelow: false))
            {
                return false;
            }

            changed = vma;
        }

        changed.Flags = flags;
        ChangeProtection(changed, start, end);
        return true;
    }

    private void ChangeProtection(VmAreaStruct vma, long start, long end)
    {
        PageTableLock.Enter();
        for (var address = start; address < end; address++)
        {
            var pte = PteAt(address);
            if (pte.IsPresent)
            {
                // A private page becomes writable again by a fault, which knows whether it must be copied.
                SetPte(address, pte with { IsWritable = vma.CanWrite && vma.IsShared });
            }
        }

        PageTableLock.Exit();
    }
}
