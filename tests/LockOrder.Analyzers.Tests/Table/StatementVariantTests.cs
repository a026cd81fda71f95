using Xunit;

namespace LockOrder.Analyzers.Tests.Table;

/// <summary>Variants 45 to 53: what stands around a tree.</summary>
public sealed class StatementVariantTests
{
    [Fact]
    public void Variant45_AdvisoryTree() => Document.Reads(
        """
        ```lock-order
        ->a_lock
          ->b_lock

        (code doesn't rely on that order, so you could switch it around)
        ->tasklist_lock   (collect_procs)
          ->i_mmap_lock

        ->c_lock
          ->d_lock
        ```
        """,
        """
        block
          tasklist_lock (collect_procs)
          a_lock > b_lock
          tasklist_lock > i_mmap_lock advisory
          c_lock > d_lock
        """);

    [Fact]
    public void Variant46_ProseRuleForInstances() => Document.Reads(
        """
        ```lock-order
        ->a_lock
          ->b_lock

        When taking multiple b_locks, lock the lowest-addressed first.
        ```
        """,
        """
        block
          a_lock > b_lock
        info 5: This sentence is not part of the order; a rule for two instances is written '[ascending X]' behind the lock, under itself
        """);

    [Fact]
    public void Variant47_ProseExceptionByMode() => Document.Reads(
        """
        ```lock-order
        i_sem
          mmap_sem

        A shared acquisition of i_sem may nest either way;
        exclusive ones are never taken together.
        ```
        """,
        """
        block
          i_sem > mmap_sem
        info 5: This sentence is not part of the order; a nesting of one mode is written '[read]' or '[write]' behind the lock
        """);

    [Fact]
    public void Variant48_AncestorRelationship() => Document.Reads(
        """
        ```lock-order
        If there is an ancestor relationship:
        dentry->d_parent->d_lock
          dentry->d_lock

        If no ancestor relationship:
        arbitrary, since it's serialized on rename_lock
        ```
        """,
        """
        block
          dentry->d_lock
          dentry->d_lock self=ParentBeforeChild d_parent
        info 7: This sentence is not part of the order; put '#' before it if it is a comment
        """);

    [Fact]
    public void Variant49_OrderNotProtocol() => Document.Reads(
        """
        ```lock-order
        a_lock -> b_lock

        It is not required to acquire every lock in sequence.
        ```
        """,
        """
        block
          a_lock > b_lock
        info 4: This sentence is not part of the order; put '#' before it if it is a comment
        """);

    [Fact]
    public void Variant50_SpecialElement() => Document.Reads(
        """
        ```lock-order
        dqio_sem
          i_sem

        i_sem on quota files is special (it's below dqio_sem)
        ```
        """,
        """
        block
          dqio_sem > i_sem
        info 5: This sentence is not part of the order; put '#' before it if it is a comment
        """);

    [Fact]
    public void Variant51_ScopedSection_IsRefused() => Document.Reads(
        """
        ```lock-order
        folio_lock
          i_mmap_rwsem

        Huge pages take locks in this order:
          i_mmap_rwsem
            folio_lock

        Lock ordering:
        folio_lock
          tree_lock
        ```

        ```lock-order scope=Kernel.HugePages
        i_mmap_rwsem
          folio_lock
        ```
        """,
        """
        block
          folio_lock > i_mmap_rwsem
          folio_lock > tree_lock
        block scope=Kernel.HugePages
          i_mmap_rwsem > folio_lock
        LOCK0001 5: The order below holds for 'Huge pages' only; move it to a block of its own with scope=Some.Namespace behind the info string
        """);

    [Fact]
    public void Variant52_ProtectsSections() => Document.Reads(
        """
        ```lock-order
        inode->i_lock protects:
          inode.State, inode.Users (writes)

        Lock ordering:

        list_lock
          inode->i_lock
        ```
        """,
        """
        block
          list_lock > inode->i_lock
        row inode->i_lock
          protects inode.State
          protects inode.Users (WritesOnly)
        """);

    [Fact]
    public void Variant53_RemarksAndEmptyLines() => Document.Reads(
        """
        ```lock-order
        /*
         *
         * TODO: find out about the log lock
         *
         * Version 2, with the log
         *
         * a_lock
         *   b_lock
         *
         */
        ```
        """,
        """
        block
          a_lock > b_lock
        info 4: This sentence is not part of the order; put '#' before it if it is a comment
        info 6: This sentence is not part of the order; put '#' before it if it is a comment
        """);
}
