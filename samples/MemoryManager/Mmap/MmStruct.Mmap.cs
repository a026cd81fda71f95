using System.Collections.Generic;

namespace MemoryManager;

// The system calls that change the shape of an address space.
internal sealed partial class MmStruct
{
    /// <summary>Maps a file, or with none zeroes, at an address that must be free; returns the first address.</summary>
    internal long MapAt(long start, long pages, VmFlags flags, Inode? file = null, long pgOff = 0, int policy = 0)
    {
        MmapSem.DownWrite();
        try
        {
            DoMunmap(start, start + pages);
            DoMmap(start, start + pages, flags, file, pgOff, policy);
            return start;
        }
        finally
        {
            MmapSem.UpWrite();
        }
    }

    internal bool Munmap(long start, long pages)
    {
        MmapSem.DownWrite();
        try
        {
            return DoMunmap(start, start + pages);
        }
        finally
        {
            MmapSem.UpWrite();
        }
    }

    /// <summary>Sets the end of the data segment, and with it how much memory there is for <c>malloc</c>.</summary>
    internal long SetBrk(long brk)
    {
        MmapSem.DownWrite();
        try
        {
            var old = Brk;
            if (brk > old)
            {
                DoMmap(old, brk, VmFlags.Read | VmFlags.Write, file: null, pgOff: 0, policy: 0);
                Brk = brk;
            }
            else if (brk >= StartBrk && DoMunmap(brk, old))
            {
                Brk = brk;
            }

            return Brk;
        }
        finally
        {
            MmapSem.UpWrite();
        }
    }

    private void DoMmap(long start, long end, VmFlags flags, Inode? file, long pgOff, int policy)
    {
        if (file is null && flags.HasFlag(VmFlags.Shared))
        {
            // Memory that is shared with children: a file without a name.
            file = new Inode(end - start);
        }

        if (file is null)
        {
            // Where it is mapped is as good an offset as any, and lets neighbours join.
            pgOff = start;
        }

        var request = new VmaRequest(start, end, flags, AnonVma: null, file?.Mapping, pgOff, policy);
        if (VmaMerge(FindVmaBefore(start), request) is null)
        {
            VmaLink(new VmAreaStruct(this, start, end, flags, file?.Mapping, pgOff) { Policy = policy });
        }
    }

    /// <summary>Unmaps everything in a stretch; the caller holds <c>mmap_sem</c> for writing.</summary>
    private bool DoMunmap(long start, long end)
    {
        var first = FindVma(start);
        if (first is null || first.Start >= end)
        {
            return true;
        }

        if (start > first.Start)
        {
            if (!SplitVma(first, start, newBelow: false))
            {
                return false;
            }

            first = first.Next!;
        }

        var last = FindVmaBefore(end)!;
        if (end < last.End && !SplitVma(last, end, newBelow: true))
        {
            return false;
        }

        var detached = Detach(FindVma(start), end);
        PageTableLock.Enter();
        foreach (var vma in detached)
        {
            Memory.UnmapPages(this, vma.Start, vma.End, atomic: false);
        }

        PageTableLock.Exit();
        foreach (var vma in detached)
        {
            CloseVma(vma);
        }

        return true;
    }

    private List<VmAreaStruct> Detach(VmAreaStruct? vma, long end)
    {
        var detached = new List<VmAreaStruct>();
        while (vma is not null && vma.Start < end)
        {
            var next = vma.Next;
            RemoveFromList(vma);
            detached.Add(vma);
            vma = next;
        }

        return detached;
    }
}
