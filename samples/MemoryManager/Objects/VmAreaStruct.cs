using System;
using LockOrder;

namespace MemoryManager;

[Flags]
internal enum VmFlags
{
    None = 0,
    Read = 1,
    Write = 2,
    Exec = 4,
    Shared = 8,
    GrowsDown = 16,
    Locked = 32,
    NonLinear = 64,

    /// <summary>What <c>mprotect</c> may change.</summary>
    Access = Read | Write | Exec,
}

/// <summary>A stretch of one address space in which all pages are treated alike.</summary>
/// <remarks>Addresses and offsets count pages: the kernel's <c>vm_start &gt;&gt; PAGE_SHIFT</c>.</remarks>
internal sealed class VmAreaStruct
{
    internal readonly MmStruct Mm;
    internal readonly AddressSpace? File;
    internal readonly ListHead<VmAreaStruct> AnonVmaNode;
    internal readonly ListHead<VmAreaStruct> Shared;

    internal long Start;
    internal long End;
    internal long PgOff;
    internal VmFlags Flags;
    internal int Policy;
    internal VmAreaStruct? Previous;
    internal VmAreaStruct? Next;

    /// <summary>Where the anonymous pages of this area, and of its relatives in other address spaces, find all who may map them.</summary>
    /// <remarks>Set once, by the first write fault or by a neighbour that gives it away; never cleared while the area lives.</remarks>
    internal AnonVma? AnonVma;

    internal VmAreaStruct(MmStruct mm, long start, long end, VmFlags flags, AddressSpace? file = null, long pgOff = 0)
    {
        Mm = mm;
        Start = start;
        End = end;
        Flags = flags;
        File = file;
        PgOff = pgOff;
        AnonVmaNode = new ListHead<VmAreaStruct>(this);
        Shared = new ListHead<VmAreaStruct>(this);
    }

    /// <summary>Copies an area, its <see cref="AnonVma"/> included, into the same or another address space. The copy is on no list yet.</summary>
    internal VmAreaStruct(MmStruct mm, VmAreaStruct original)
        : this(mm, original.Start, original.End, original.Flags, original.File, original.PgOff)
    {
        Policy = original.Policy;
        AnonVma = original.AnonVma;
    }

    internal long Pages => End - Start;

    internal bool CanWrite => Flags.HasFlag(VmFlags.Write);

    internal bool IsShared => Flags.HasFlag(VmFlags.Shared);

    internal bool IsNonLinear => Flags.HasFlag(VmFlags.NonLinear);

    /// <summary>The offset that belongs to an address: <c>linear_page_index</c>.</summary>
    internal long IndexOf(long address) => address - Start + PgOff;

    /// <summary>Where this area would map the page, or null if it does not reach so far: <c>vma_address</c>.</summary>
    internal long? AddressOf(Page page)
    {
        var address = Start + (page.Index - PgOff);
        return address >= Start && address < End ? address : null;
    }

    /// <summary>Takes over the <see cref="AnonVma"/> of a neighbour while the shape of the address space changes.</summary>
    /// <remarks>
    /// The other way in which this field is protected. <c>page_table_lock</c> keeps threads apart that fault with
    /// <c>mmap_sem</c> held for reading; here the caller holds it for writing, so there are none. No row of the lock table can
    /// say "this lock, or that one in that mode", hence the assumption, which is checked at run time instead.
    /// </remarks>
    [AssumesLock("Mm.PageTableLock")]
    internal void AdoptAnonVma(AnonVma anonVma)
    {
        Bug.On(!Mm.MmapSem.IsHeldForWriting);
        AnonVma = anonVma;
    }
}
